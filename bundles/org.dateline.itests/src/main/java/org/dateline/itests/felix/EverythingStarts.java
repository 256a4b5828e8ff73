package org.dateline.itests.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The features hold all that their bundles need, and every component finds what it refers to. */
@Component(service = EverythingStarts.class, property = "inside.felix=true")
public final class EverythingStarts {
  private final BundleContext context;
  private final ServiceComponentRuntime components;

  /** Made by the component runtime. */
  @Activate
  public EverythingStarts(BundleContext context, @Reference ServiceComponentRuntime components) {
    this.context = context;
    this.components = components;
  }

  @Test
  public void everyBundleOfTheFeaturesIsActive() {
    List<String> idle = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getLocation().startsWith("reference:") && bundle.getState() != expected(bundle)) {
        idle.add(bundle.getSymbolicName() + " in state " + bundle.getState());
      }
    }
    assertEquals(List.of(), idle);
  }

  private static int expected(Bundle bundle) {
    if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
      return Bundle.RESOLVED;
    }
    return bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) == null ? Bundle.ACTIVE : Bundle.STARTING;
  }

  @Test
  public void everyComponentFindsWhatItRefersTo() {
    List<String> lacking = new ArrayList<>();
    for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
      for (ComponentConfigurationDTO each : components.getComponentConfigurationDTOs(component)) {
        if (each.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
          lacking.add(component.name + " failed: " + each.failure);
        } else if (each.unsatisfiedReferences.length > 0) {
          lacking.add(component.name + " lacks " + each.unsatisfiedReferences[0].name);
        }
      }
    }
    assertEquals(List.of(), lacking);
  }
}
