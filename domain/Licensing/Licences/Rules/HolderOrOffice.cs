using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>The operator reports; the window may take the report down.</summary>
[Law(RoadTransportRegulations.Art15)]
[RuleText(
    "只有持证人或者其发证机关的窗口可以报告终止经营。",
    "Only the holder, or the window of its authority for the holder, reports the end of operation.")]
public static class HolderOrOffice
{
    public static readonly RuleId Id = new("LIC-END-001");

    public static Refusal? Check(Licence licence, LicensingContext context) =>
        context.Actor.Party is { } party && party == licence.Holder?.Party
            || !context.Actor.Is(Role.Applicant) && IssuingAuthorityOrSuperior.Check(licence, context) is null
            ? null
            : new Refusal(Id);
}
