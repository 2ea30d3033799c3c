// Whoever opens Cairn sends what their phone kept, whichever page they open first.
KeptStore.ready().then((keeps) => keeps && KeptQueue.send());
addEventListener("online", () => KeptQueue.send());
