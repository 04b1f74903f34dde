using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>Departments are asked about an application that is accepted and undecided, by the authority in charge of it.</summary>
[Law(AdministrativeLicensingLaw.Art26)]
[RuleText(
    "并联审批只能由主管机关就已受理、尚未决定的申请发起。",
    "A joint review is of an application that is accepted and undecided, and is asked for by the authority in charge.")]
public static class ReviewOfOpenMatter
{
    public static readonly RuleId Id = new("PRC-JNT-001");

    public static Refusal? Check(RequestJointReview command, ProcessContext context)
    {
        var open = command.Process.Name == ProcessNames.JointReview && context.Matter is { IsOpen: true } matter
            && context.Actor.Division.Covers(matter.Division);
        return open ? null : new Refusal(Id);
    }
}
