using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences.Rules;

/// <summary>A benchmark is published before it is used: it names where, and it does not reach back (APL 34).</summary>
[Law(AdministrativePenaltyLaw.Art34)]
[RuleText(
    "裁量基准须公布，自 {from} 起适用不得早于 {on}。",
    "A benchmark must be published, and may not hold from {from}, a day before {on}.")]
public static class BenchmarkPublishedBefore
{
    public static readonly RuleId Id = new("ENF-CAT-007");

    public static Refusal? Check(SetDiscretionTier command, LocalDate on) =>
        string.IsNullOrWhiteSpace(command.Reference) || command.InForceFrom < on
            ? new Refusal(Id, ("from", command.InForceFrom), ("on", on))
            : null;
}
