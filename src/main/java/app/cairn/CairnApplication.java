package app.cairn;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Cairn, the system a university runs its peer-assisted learning on. */
@SpringBootApplication
@Modulithic(systemName = "Cairn")
public class CairnApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(CairnApplication.class, arguments);
  }
}
