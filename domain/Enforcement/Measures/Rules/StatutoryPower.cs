using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>E-11: goods and premises are held only where the law of the offence gives the power (ACL 22).</summary>
[Law(AdministrativeCompulsionLaw.Art22), Law(AdministrativeCompulsionLaw.Art25)]
[RuleText(
    "违法行为 {offence} 的法律依据没有规定“{kind}”，不得实施。",
    "The law of offence {offence} does not allow {kind}, so it must not be done.")]
public static class StatutoryPower
{
    public static readonly RuleId Id = new("ENF-MEA-001");

    public static Refusal? Check(OffenceCode offence, MeasureKind kind, EnforcementContext context) =>
        Of(offence, kind, context) is null ? new Refusal(Id, ("offence", offence), ("kind", kind)) : null;

    /// <summary>The power, as the catalogue has it on the day; null when there is none.</summary>
    public static MeasurePower? Of(OffenceCode offence, MeasureKind kind, EnforcementContext context) =>
        offence == default ? null : context.Offence.TermsOn(context.On)?.Powers.FirstOrDefault(power => power.Kind == kind);
}
