package org.groundwork.actors.status;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.workspace.Profile;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** What the office decided about status, kept among the workspace's settings; and its switches for sensitive claims. */
public final class PolicyStore {
    private static final String PREFIX = "actors.policy.";
    private static final List<String> NAMES = List.of(
            "nationalAreas",
            "iascList",
            "officeTable",
            "youthFrom",
            "youthTo",
            "freshMonths",
            "staleMonths",
            "womenLed");

    private final Workspace workspace;
    private final RowStore<SensitiveSwitch> switches;

    public PolicyStore(Workspace workspace) {
        this.workspace = workspace;
        this.switches = new RowStore<>(workspace, "actor_sensitive_switch", SensitiveSwitch.class);
    }

    /** ISO 3166-1 alpha-3 of the country in which the office works: its setting, else a profile's; "" if neither. */
    public String country() {
        return workspace
                .settings()
                .get("country")
                .filter(said -> !said.isEmpty())
                .orElseGet(this::countryOfAProfile);
    }

    private String countryOfAProfile() {
        for (Profile profile : workspace.settings().profiles()) {
            String country = profile.country();
            if (country != null && !country.isEmpty()) {
                return country;
            }
        }
        return "";
    }

    /** The office's policy; what it did not decide is as shipped. */
    public StatusPolicy policy() {
        Map<String, String> said = new HashMap<>();
        for (String name : NAMES) {
            workspace.settings().get(PREFIX + name).ifPresent(text -> said.put(name, text));
        }
        StatusPolicy shipped = StatusPolicy.DEFAULT;
        return new StatusPolicy(
                number(said, "nationalAreas", shipped.nationalAreas()),
                classes(said, "iascList", shipped.iascList()),
                classes(said, "officeTable", shipped.officeTable()),
                number(said, "youthFrom", shipped.youthFrom()),
                number(said, "youthTo", shipped.youthTo()),
                number(said, "freshMonths", shipped.freshMonths()),
                number(said, "staleMonths", shipped.staleMonths()),
                definition(said, shipped.womenLed()));
    }

    /** Keeps a policy; inside an act. */
    public void save(StatusPolicy policy) {
        set("nationalAreas", Integer.toString(policy.nationalAreas()));
        set("iascList", words(policy.iascList()));
        set("officeTable", words(policy.officeTable()));
        set("youthFrom", Integer.toString(policy.youthFrom()));
        set("youthTo", Integer.toString(policy.youthTo()));
        set("freshMonths", Integer.toString(policy.freshMonths()));
        set("staleMonths", Integer.toString(policy.staleMonths()));
        set("womenLed", policy.womenLed().name());
    }

    public List<SensitiveSwitch> switches() {
        return switches.all();
    }

    /** Notes a decision; inside an act. */
    public void save(SensitiveSwitch decision) {
        switches.save(List.of(decision));
    }

    private void set(String name, String content) {
        workspace.settings().set(PREFIX + name, content);
    }

    private static int number(Map<String, String> said, String name, int shipped) {
        String text = said.get(name);
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : shipped;
    }

    private static Set<LocalClass> classes(Map<String, String> said, String name, Set<LocalClass> shipped) {
        String text = said.get(name);
        if (text == null) {
            return shipped;
        }
        List<String> names = Arrays.asList(text.split(" ", -1));
        return EnumSet.allOf(LocalClass.class).stream()
                .filter(each -> names.contains(each.name()))
                .collect(Collectors.toSet());
    }

    private static ClaimDefinition definition(Map<String, String> said, ClaimDefinition shipped) {
        return Optional.ofNullable(said.get("womenLed"))
                .flatMap(name -> Arrays.stream(ClaimDefinition.values())
                        .filter(each -> each.name().equals(name) && each.claim() == Claim.WOMEN_LED)
                        .findFirst())
                .orElse(shipped);
    }

    private static String words(Set<LocalClass> classes) {
        return classes.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
}
