using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// The case period is extended before it ends: once by the head, once more by collective discussion, by no more than
/// the settings say.
/// </summary>
[Law(AdministrativePenaltyLaw.Art60)]
[RuleText(
    "办案期限至 {due}；延长应当在期满前作出，首次由负责人批准不超过 {first} 日，再次由集体讨论不超过 {second} 日。",
    "The period ends on {due}; it is extended before that, first by the head for at most {first} days, then collectively for at most {second}.")]
public static class ExtensionInOrder
{
    public static readonly RuleId Id = new("ENF-PER-003");

    public static Refusal? Check(EnforcementCase enforcementCase, ExtendCasePeriod command, EnforcementContext context)
    {
        var period = enforcementCase.Period;
        var first = context.Figures.NumberOf(CaseFigures.DaysOfExtension, context.On);
        var second = context.Figures.NumberOf(CaseFigures.DaysOfCollectiveExtension, context.On);
        var allowed = (period.Extensions, command.Collectively) switch
        {
            (0, false) => command.Days > 0 && command.Days <= first,
            (1, true) => command.Days > 0 && command.Days <= second,
            _ => false,
        };
        return allowed && (period.IsStopped || !period.DecideBy.IsPassedOn(context.On))
            ? null
            : new Refusal(Id, ("due", period.DecideBy.Due), ("first", first), ("second", second));
    }
}
