using Regulatory.Domain.Processes;

namespace Regulatory.Domain.Specs.Processes;

public sealed class PassDeadlineSpec : ProcessSpec
{
    private static readonly DeadlineSet Set = new("publicity", new(new(2026, 3, 11), false), "DPB/seven-days", Cause, Day);

    [Fact]
    public void a_limit_passes_on_the_day_after_its_last() =>
        Given(Started, Set).On(new(2026, 3, 12)).When(new PassDeadline(Id, "publicity", new(2026, 3, 11)))
            .ThenFacts(new DeadlinePassed("publicity", new(2026, 3, 11), new(2026, 3, 12)));

    [Fact]
    public void an_acknowledgement_that_is_late_passes_by_the_id_of_its_message() =>
        Given(Started, Awaited).On(new(2026, 3, 6)).When(new PassDeadline(Id, Message.ToString("D"), new(2026, 3, 5))).ThenFact<DeadlinePassed>();

    [Fact]
    public void what_was_met_moved_or_lapsed_meanwhile_does_not_pass()
    {
        var pass = new PassDeadline(Id, "publicity", new(2026, 3, 11));
        Given(Started, Set, new DeadlineMet("publicity", Cause, Day)).On(new(2026, 3, 12)).When(pass).ThenNothing();
        Given(Started, Set, new DeadlineLapsed("publicity", Cause, Day)).On(new(2026, 3, 12)).When(pass).ThenNothing();
        Given(Started, Set, Set with { Due = new(new(2026, 4, 1), false) }).On(new(2026, 3, 12)).When(pass).ThenNothing();
        Given(Started, Awaited, new AcknowledgementReceived("police", Message, null, null, Day)).On(new(2026, 3, 12))
            .When(new PassDeadline(Id, Message.ToString("D"), new(2026, 3, 5))).ThenNothing();
    }
}
