using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class SeveralDepartmentsSpec : ProcessSpec
{
    private static readonly RequestJointReview Request = new(Id, "是否影响水源保护区？", ["police", "ecology"]);

    protected internal override Actor UsualActor => Actors.Reviewer;

    [Fact]
    public void one_department_alone_is_no_joint_review() => Given().When(Request with { Departments = ["police"] }).ThenRefused(SeveralDepartments.Id);

    [Fact]
    public void none_is_asked_twice() => Given().When(Request with { Departments = ["police", "police"] }).ThenRefused(SeveralDepartments.Id);

    [Fact]
    public void only_partners_are_asked() => Given().When(Request with { Departments = ["police", "nobody"] }).ThenRefused(SeveralDepartments.Id);

    [Fact]
    public void an_omitted_list_is_an_empty_one() => Given().When(Request with { Departments = default }).ThenRefused(SeveralDepartments.Id);

    [Fact]
    public void there_is_a_question_and_it_has_a_bound()
    {
        Given().When(Request with { Question = " " }).ThenRefused(SeveralDepartments.Id);
        Given().When(Request with { Question = new string('问', 1_001) }).ThenRefused(SeveralDepartments.Id);
    }
}
