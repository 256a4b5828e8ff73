package org.dateline.desk.internal.osgi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.dateline.api.PluginException;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.desk.Providers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The providers among a framework's services: listed from their properties, made when first asked for. */
@Component(service = Providers.class)
public final class ServiceProviders implements Providers, ServiceListener {

    private static final String FILLS = "dateline.fills";
    private static final String FILTER = "(" + FILLS + "=*)";

    private final BundleContext context;
    private final Map<Long, ServiceReference<?>> references = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public ServiceProviders(BundleContext context) throws InvalidSyntaxException {
        this.context = context;
        context.addServiceListener(this, FILTER);
        ServiceReference<?>[] there = context.getAllServiceReferences(null, FILTER);
        if (there != null) {
            for (ServiceReference<?> each : there) {
                references.put(number(each), each);
            }
        }
    }

    @Deactivate
    void stop() {
        context.removeServiceListener(this);
        references.clear();
    }

    @Override
    public void serviceChanged(ServiceEvent event) {
        ServiceReference<?> reference = event.getServiceReference();
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            references.remove(number(reference));
        } else {
            references.put(number(reference), reference);
        }
        listeners.forEach(Runnable::run);
    }

    private static Long number(ServiceReference<?> reference) {
        return (Long) reference.getProperty(Constants.SERVICE_ID);
    }

    @Override
    public List<ProviderDescription> all() {
        List<ProviderDescription> all = new ArrayList<>();
        for (ServiceReference<?> reference : references.values()) {
            all.add(describe(reference));
        }
        all.sort(Comparator.comparing(ProviderDescription::id).thenComparing(d -> (Long) d.properties().get(Constants.SERVICE_ID)));
        return all;
    }

    private static ProviderDescription describe(ServiceReference<?> reference) {
        Map<String, Object> properties = new HashMap<>();
        for (String key : reference.getPropertyKeys()) {
            properties.put(key, reference.getProperty(key));
        }
        String bundle = reference.getBundle() == null ? "" : reference.getBundle().getSymbolicName();
        return new ProviderDescription(text(reference, "dateline.id"), text(reference, "dateline.version"),
                text(reference, "dateline.label"), ((String[]) reference.getProperty(Constants.OBJECTCLASS))[0],
                texts(reference, FILLS), reference.getProperty(Constants.SERVICE_RANKING) instanceof Integer i ? i : 0, bundle,
                texts(reference, "dateline.requires"), properties);
    }

    private static String text(ServiceReference<?> reference, String key) {
        return reference.getProperty(key) instanceof String s ? s : "";
    }

    private static List<String> texts(ServiceReference<?> reference, String key) {
        return switch (reference.getProperty(key)) {
            case String one -> List.of(one);
            case String[] many -> List.of(many);
            case null, default -> List.of();
        };
    }

    @Override
    public <T> T get(ProviderDescription description, Class<T> contract) throws PluginException {
        ServiceReference<?> reference = description.properties().get(Constants.SERVICE_ID) instanceof Long number
                ? references.get(number) : null;
        if (reference == null) {
            throw new PluginException(description.id() + " is no longer there. Start its plugin again.");
        }
        Object service;
        try {
            service = context.getService(reference);
        } catch (RuntimeException | LinkageError e) {
            throw new PluginException(description.id() + " could not be made: " + e + ".", e);
        }
        if (!contract.isInstance(service)) {
            throw new PluginException(description.id() + " could not be made" + (service == null ? "." : ": it is no "
                    + contract.getSimpleName() + "."));
        }
        return contract.cast(service);
    }

    @Override
    public Handle listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
