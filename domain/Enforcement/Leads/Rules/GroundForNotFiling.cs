using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads.Rules;

/// <summary>Not to file needs a reason (APL 76); that the act is too old is one only when more than two years lay between the act and its discovery (APL 36).</summary>
[Law(AdministrativePenaltyLaw.Art76), Law(AdministrativePenaltyLaw.Art36)]
[RuleText(
    "不予立案须说明理由；以超过追责期限为由的，自行为之日至发现之日须已超过 {years} 年。",
    "Not filing needs a reason; that the act is too old is one only when more than {years} years lay between it and its discovery.")]
public static class GroundForNotFiling
{
    public static readonly RuleId Id = new("ENF-LED-004");

    public static Refusal? Check(CaseLead lead, DeclineToFile command)
    {
        var found = lead.Registered!.FoundOn;
        var years = AdministrativePenaltyLaw.YearsOfLimitation.On(Latest(found, AdministrativePenaltyLaw.Commencement)).Ordinary;
        var fits = !string.IsNullOrWhiteSpace(command.Reasons)
            && (command.Ground is not LeadRefusalGround.TimeBarred
                || (lead.Registered.ActOn is { } act && act.PlusYears(years) < found));
        return fits ? null : new Refusal(Id, ("years", years));
    }

    private static LocalDate Latest(LocalDate one, LocalDate other) => one > other ? one : other;
}
