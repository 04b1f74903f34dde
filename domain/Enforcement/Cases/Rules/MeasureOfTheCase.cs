using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A measure serves the case for which it was imposed; one that was imposed before any case was filed serves one of the same party.</summary>
[Law(AdministrativeCompulsionLaw.Art23)]
[RuleText(
    "该强制措施不属于本案当事人或者属于另一案件。",
    "The measure is of another case, or of another party.")]
public static class MeasureOfTheCase
{
    public static readonly RuleId Id = new("ENF-MEA-012");

    public static Refusal? Check(EnforcementCase enforcementCase, CaseId id, CompulsoryMeasure? measure) =>
        measure is { Imposed: { } imposed }
        && (imposed.Case == id || (imposed.Case is null && imposed.Party.Party == enforcementCase.Filing!.Party.Party))
            ? null
            : new Refusal(Id);
}
