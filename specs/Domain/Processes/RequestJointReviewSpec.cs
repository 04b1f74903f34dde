using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;

namespace Regulatory.Domain.Specs.Processes;

public sealed class RequestJointReviewSpec : ProcessSpec
{
    protected internal override Actor UsualActor => Actors.Reviewer;

    [Fact]
    public void the_departments_have_ten_working_days_and_silence_goes_to_the_superior_unless_the_figures_say_otherwise() =>
        Given().When(new RequestJointReview(Id, "是否影响水源保护区？", ["police", "ecology"])).ThenFacts(new JointReviewRequested(
            $"licensing.application/{Key}", "是否影响水源保护区？", ["police", "ecology"], new(new LocalDate(2026, 3, 16), false), SilenceEffect.Escalates, Day));

    [Fact]
    public void while_one_is_under_way_another_request_changes_nothing() =>
        Given(Started).When(new RequestJointReview(Id, "是否影响水源保护区？", ["police", "ecology"])).ThenNothing();
}
