using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Projections.Processes;

namespace Regulatory.Projections.Specs.Processes;

public sealed class EnterpriseNoticesSpec
{
    private const string Key = "0198c6f0-0000-7000-8000-000000000001";
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly ProcessCause Cause = new(41, $"supervision.alarm/{Key}", "supervision.alarm.timer-lapsed.v1");
    private static readonly PartyId Carrier = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"));

    [Fact]
    public void an_enterprise_reads_what_it_was_told_and_why()
    {
        var told = new EnterpriseNotified(
            "late:Acknowledge", Carrier, DivisionCode.Parse("440100"), Cause.Stream, "超时未确认，请立即处理。", "see to it at once", "OWN/alarm-handling", Cause, Day);
        var row = Row("alarm-escalation/" + Key + "@2", new ProcessStarted("Escalated", ImmutableSortedDictionary<string, string>.Empty, Cause, Day), told)
            .ShouldNotBeNull();
        (row.Process, row.Notice, row.Party, row.Subject, row.Zh, row.Cause, row.CausePosition, row.ToldOn)
            .ShouldBe(("alarm-escalation", told.Notice, Carrier, Cause.Stream, told.Zh, Cause.Stream, 41L, Day));
    }

    [Fact]
    public void what_a_process_does_otherwise_is_no_notice() =>
        Row("alarm-escalation/" + Key + "@1", new ProcessStarted("Escalated", ImmutableSortedDictionary<string, string>.Empty, Cause, Day)).ShouldBeNull();

    private static EnterpriseNotices? Row(string key, params ProcessFact[] facts) =>
        new Folded<EnterpriseNotices>("process.alarm-escalation").Given(Key, [.. facts]).Row(key);
}
