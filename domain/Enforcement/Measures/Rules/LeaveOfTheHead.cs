using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>A measure has the leave of the head of the agency, for this kind and this offence; only danger lets it come after (ACL 18).</summary>
[Law(AdministrativeCompulsionLaw.Art18)]
[RuleText(
    "实施强制措施前须经负责人批准；情况紧急的须说明理由并补办批准。",
    "A measure needs the head's leave beforehand; where danger does not let it wait, that danger is stated.")]
public static class LeaveOfTheHead
{
    public static readonly RuleId Id = new("ENF-MEA-002");

    public static Refusal? Check(CompulsoryMeasure measure, ImposeMeasure command, EnforcementContext context) => measure.Approved switch
    {
        null => string.IsNullOrWhiteSpace(command.Danger) ? new Refusal(Id) : null,
        { } leave => leave.Kind == command.Kind && leave.Offence == command.Offence && leave.Division == command.Division
            && leave.On <= context.On ? null : new Refusal(Id),
    };
}
