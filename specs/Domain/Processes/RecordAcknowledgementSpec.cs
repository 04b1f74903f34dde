using Regulatory.Domain.Processes;

namespace Regulatory.Domain.Specs.Processes;

public sealed class RecordAcknowledgementSpec : ProcessSpec
{
    [Fact]
    public void a_partner_acknowledges_what_it_was_sent() =>
        Given(Started, Awaited).By(Police).When(new RecordAcknowledgement(Id, "police", Message, Document: "穗公函〔2026〕1号"))
            .ThenFacts(new AcknowledgementReceived("police", Message, null, "穗公函〔2026〕1号", Day));

    [Fact]
    public void a_late_acknowledgement_is_taken() =>
        Given(Started, Awaited, new DeadlinePassed(Message.ToString("D"), new(2026, 3, 5), new(2026, 3, 6))).On(new(2026, 3, 9)).By(Police)
            .When(new RecordAcknowledgement(Id, "police", Message)).ThenFact<AcknowledgementReceived>();

    [Fact]
    public void once_is_enough() =>
        Given(Started, Awaited, new AcknowledgementReceived("police", Message, null, null, Day)).By(Police)
            .When(new RecordAcknowledgement(Id, "police", Message)).ThenNothing();

    [Fact]
    public void what_comes_after_the_end_changes_nothing() =>
        Given(Started, Awaited, ToWaiting, new ProcessCompleted("Done", Cause, Day)).By(Police)
            .When(new RecordAcknowledgement(Id, "police", Message)).ThenNothing();
}
