using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class ReviewOfOpenMatterSpec : ProcessSpec
{
    private static readonly RequestJointReview Request = new(Id, "是否影响水源保护区？", ["police", "ecology"]);

    protected internal override Actor UsualActor => Actors.Reviewer;

    [Fact]
    public void an_application_that_is_not_on_record_is_not_reviewed() =>
        Given().Knowing(context => context with { Matter = null }).When(Request).ThenRefused(ReviewOfOpenMatter.Id);

    [Fact]
    public void a_decided_application_is_not_reviewed() =>
        Given().Knowing(context => context with { Matter = context.Matter! with { IsOpen = false } }).When(Request).ThenRefused(ReviewOfOpenMatter.Id);

    [Fact]
    public void another_citys_application_is_not_theirs_to_review() =>
        Given().Knowing(context => context with { Matter = new(DivisionCode.Parse("440300"), true) }).When(Request).ThenRefused(ReviewOfOpenMatter.Id);

    [Fact]
    public void no_other_process_is_begun_in_this_way() =>
        Given().When(Request with { Process = new(ProcessNames.RevocationConsequences, Key) }).ThenRefused(ReviewOfOpenMatter.Id);
}
