using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class JointReviewSpec : ProcessSpec
{
    private const string Key = "0198c6f0-0000-7000-8000-00000000000a";
    private static readonly StreamName Own = new("process.joint-review", Key);
    private static readonly StreamName Application = new("licensing.application", Key);
    private static readonly LocalDate Day = new(2026, 3, 2);

    protected override string End => "Agreed";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
    [
        process => process.Acknowledged("police", ProcessAnswer.Agreed),
        process => process.Acknowledged("ecology", ProcessAnswer.AgreedWithConditions),
        process => process.Acknowledged("market-regulation", ProcessAnswer.Agreed),
    ];

    protected override GivenProcess Given() => new(JointReview.Definition, Key);

    protected override GivenProcess Begin(GivenProcess process) => Asked(process, SilenceEffect.Escalates);

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void every_department_is_asked_the_same_question_until_the_same_day() =>
        Begin(Given()).Facts.OfType<AcknowledgementAwaited>().Select(asked => (asked.Partner, asked.Notice, asked.Due.Due))
            .ShouldBe([("police", "opinion-asked", Day.PlusDays(14)), ("ecology", "opinion-asked", Day.PlusDays(14)), ("market-regulation", "opinion-asked", Day.PlusDays(14))]);

    [Fact]
    public void one_objection_makes_an_objection_of_the_whole_when_all_have_answered()
    {
        var process = Begin(Given()).Acknowledged("police", ProcessAnswer.Objected).Acknowledged("ecology", ProcessAnswer.Agreed);
        process.State.IsRunning.ShouldBeTrue();
        process.Acknowledged("market-regulation", ProcessAnswer.Agreed).State.State.ShouldBe("Objected");
    }

    [Theory]
    [InlineData(SilenceEffect.CountsAsAgreement, "Agreed", true)]
    [InlineData(SilenceEffect.CountsAsObjection, "Objected", true)]
    [InlineData(SilenceEffect.Escalates, "Escalated", false)]
    public void silence_has_the_effect_that_was_said_beforehand(SilenceEffect silence, string state, bool over)
    {
        var process = Asked(Given(), silence).Acknowledged("police", ProcessAnswer.Agreed).Acknowledged("ecology", ProcessAnswer.Agreed)
            .DaysPass(Day.PlusDays(15));
        process.State.State.ShouldBe(state);
        process.State.Completed.ShouldBe(over);
    }

    [Fact]
    public void an_answer_after_the_escalation_still_counts()
    {
        var process = Begin(Given()).DaysPass(Day.PlusDays(15));
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.SuperiorAuthority);
        Rest.Aggregate(process, (at, next) => next(at)).State.State.ShouldBe("Agreed");
    }

    [Fact]
    public void the_review_lapses_with_the_application_and_waits_for_nobody_any_more()
    {
        var process = Begin(Given()).When(Application, new ApplicationWithdrawn("不再需要", Day.PlusDays(3)));
        process.State.State.ShouldBe("Lapsed");
        process.Facts.OfType<DeadlineLapsed>().Count().ShouldBe(3);
    }

    private static GivenProcess Asked(GivenProcess process, SilenceEffect silence) => process.When(Own, new JointReviewRequested(
        Application.ToString(), "该线路是否影响饮用水水源保护区？", ["police", "ecology", "market-regulation"], new(Day.PlusDays(14), false), silence, Day));
}
