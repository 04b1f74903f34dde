using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A period of correction ends on or after the day of service (APL 28).</summary>
[Law(AdministrativePenaltyLaw.Art28)]
[RuleText(
    "改正期限 {by} 不得早于送达日 {served}。",
    "What is served on {served} cannot be due to be corrected by {by}, before it.")]
public static class TimeToCorrect
{
    public static readonly RuleId Id = new("ENF-COR-001");

    /// <param name="correctBy">Null for at once.</param>
    public static Refusal? Check(LocalDate? correctBy, LocalDate servedOn) =>
        correctBy < servedOn ? new Refusal(Id, ("by", correctBy.Value), ("served", servedOn)) : null;
}
