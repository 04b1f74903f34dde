using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-19: a notice rests on the report at the end of the investigation and was not served before it; its time for a defence does not run backwards.</summary>
[Law(AdministrativePenaltyLaw.Art44), Law(OwnRules.OrderOfTime)]
[RuleText(
    "违法行为通知书的送达日期 {servedOn} 不得早于调查终结之日 {concludedOn}。",
    "The notice was served on {servedOn}: that may not be before the end of the investigation, {concludedOn}.")]
public static class NoticeAfterConclusion
{
    public static readonly RuleId Id = new("ENF-NOT-004");

    public static Refusal? Check(EnforcementCase enforcementCase, LocalDate servedOn) =>
        enforcementCase.Concluded is { } concluded && servedOn < concluded.On
            ? new Refusal(Id, ("servedOn", servedOn), ("concludedOn", concluded.On))
            : null;
}
