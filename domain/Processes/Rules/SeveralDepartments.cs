using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>Joint handling is by two or more departments, each asked once, and with a question.</summary>
[Law(AdministrativeLicensingLaw.Art26)]
[RuleText(
    "并联审批须列明问题和二至十个不同的协作部门。",
    "A joint review has a question and asks two to ten different partner departments.")]
public static class SeveralDepartments
{
    public static readonly RuleId Id = new("PRC-JNT-002");

    private const int MostDepartments = 10, LongestQuestion = 1_000;

    public static Refusal? Check(RequestJointReview command)
    {
        var departments = command.Departments.IsDefault ? [] : command.Departments;
        var several = departments.Length is >= 2 and <= MostDepartments && departments.Distinct().Count() == departments.Length
            && departments.All(JointReviews.Departments.Contains);
        return several && command.Question is { Length: > 0 and <= LongestQuestion } && !string.IsNullOrWhiteSpace(command.Question)
            ? null
            : new Refusal(Id);
    }
}
