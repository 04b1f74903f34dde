using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>
/// While a retention period runs, personal information is stored and not deleted; the last day of the period still counts. Where the
/// period is a figure and no certain law (<see cref="RetentionSchedule"/>), the rule is this system's.
/// </summary>
[Law(PersonalInformationProtectionLaw.Art47), Law(OwnRules.Erasure)]
[RuleText("事项{matter}的保存期限至{until}，届满前只存储、不删除。", "The matter {matter} must be kept until {until}: until then it is stored, not erased.")]
public static class RetentionBeforeErasure
{
    public static readonly RuleId Id = new("GOV-ERA-009");

    public static Refusal? Check(SubjectContext context)
    {
        var latest = context.Matters
            .Select(matter => (matter.Name, Until: RetentionSchedule.Of(matter.Class!.Value).KeptUntil(matter.EndedOn!.Value, context.On, context.Figures)))
            .OrderByDescending(matter => matter.Until).FirstOrDefault();
        return latest.Name is not null && context.On <= latest.Until ? new(Id, ("matter", latest.Name), ("until", latest.Until)) : null;
    }
}
