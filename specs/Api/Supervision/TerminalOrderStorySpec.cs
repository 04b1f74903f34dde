using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Integration.Specs.Terminals;
using Regulatory.Integration.Supervision.Orders;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Sessions;
using static Regulatory.Api.Specs.Supervision.TerminalHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>An order goes from the API to the terminal's socket, and what the terminal answers is on record.</summary>
[Collection(nameof(TerminalHall))]
public sealed class TerminalOrderStorySpec(TerminalHall hall)
{
    [Fact]
    public async Task a_text_reaches_the_terminal_and_its_answer_the_record()
    {
        using var terminal = await hall.DialIn(1);
        var order = await Asked("sendText", new { text = "前方事故 slow down", means = new[] { "URGENT", "READ_ALOUD" } });
        var frame = (await terminal.Read())!;
        var text = (TextMessage)MessageTable.Read(frame, Edition.Jt2019).Message!;
        (text.Text, text.Flags, text.Kind).ShouldBe(("前方事故 slow down", (byte)0b1010, (byte?)1));
        await terminal.Send(new GeneralReply(false, frame.Header.Serial, frame.Header.Id, ReplyResult.Done));
        await Becomes(order, $"ANSWERED {frame.Header.Serial} ");
    }

    [Fact]
    public async Task what_the_terminal_does_not_do_is_on_record_as_its_fault()
    {
        using var terminal = await hall.DialIn(1);
        var parameters = await Asked("setTerminalParameters", new { parameters = new[] { new { parameter = 0x55, value = "80" }, new { parameter = 0x13, value = "gate.example" } } });
        var frame = (await terminal.Read())!;
        var set = (SetParameters)MessageTable.Read(frame, Edition.Jt2019).Message!;
        (set.Parameters[0].Number, set.Parameters[1].Text).ShouldBe((80u, "gate.example"));
        await terminal.Send(new GeneralReply(false, frame.Header.Serial, frame.Header.Id, ReplyResult.Unsupported));
        await Becomes(parameters, $"FAILED {frame.Header.Serial} UNSUPPORTED");

        var confirmation = await Asked("confirmTerminalAlarm", new { serial = 7, alarms = new[] { "EMERGENCY", "ZONE", "DISPLACEMENT" } });
        frame = (await terminal.Read())!;
        MessageTable.Read(frame, Edition.Jt2019).Message.ShouldBe(new AlarmConfirmation(7, 1 | 1 << 20 | 1 << 28));
        await terminal.Send(new GeneralReply(false, frame.Header.Serial, frame.Header.Id, ReplyResult.Failed));
        await Becomes(confirmation, $"FAILED {frame.Header.Serial} REFUSED");
    }

    [Fact]
    public async Task what_no_terminal_can_take_is_not_sent()
    {
        using var terminal = await hall.DialIn(1);
        var order = await Asked("setTerminalParameters", new { parameters = new[] { new { parameter = 0x55, value = "quick" } } });
        await Becomes(order, "FAILED  MALFORMED");
        await NothingComes(terminal);
    }

    [Fact]
    public async Task an_order_waits_for_its_terminal_and_ends_when_it_does_not_come()
    {
        var order = await Asked("sendText", new { text = "请休息", means = new[] { "DISPLAY" } }, number: 2);
        using (var terminal = await hall.DialIn(2, Edition.Jt2013))
        {
            var frame = (await terminal.Read())!;
            var text = (TextMessage)MessageTable.Read(frame, Edition.Jt2013).Message!;
            (text.Text, text.Flags, text.Kind).ShouldBe(("请休息", (byte)0b100, null));
            await terminal.Send(new GeneralReply(false, frame.Header.Serial, frame.Header.Id, ReplyResult.Done));
            await Becomes(order, $"ANSWERED {frame.Header.Serial} ");
        }
        await Gone(2);
        var late = await Asked("sendText", new { text = "请休息", means = new[] { "DISPLAY" } }, number: 2);
        hall.Host.Clock.Now += Duration.FromMinutes(32);
        await Becomes(late, "FAILED  OFFLINE");
    }

    [Fact]
    public async Task what_a_host_claimed_and_did_not_report_is_unanswered_and_is_never_sent_again()
    {
        var order = new TerminalOrderId(Guid.NewGuid());
        // Another host has it on record that it sends, and dies.
        await hall.Give(new SendText(order, Phone(2), "请减速", [TextMeans.ReadAloud]), Role.Supervisor);
        await hall.Give(new ReportOrderSent(order, hall.Host.Clock.Now, 3), Role.System, "440000");
        using var terminal = await hall.DialIn(2);
        hall.Host.Clock.Now += Duration.FromMinutes(3);
        await Becomes(order, "FAILED 3 NO_ANSWER");
        await NothingComes(terminal);
    }

    [Fact]
    public async Task of_two_hosts_that_both_think_they_have_the_session_one_sends()
    {
        await Gone(1);
        var order = new TerminalOrderId(Guid.NewGuid());
        await hall.Give(new SendText(order, Phone(1), "请减速", [TextMeans.ReadAloud]), Role.Supervisor);
        var installation = hall.Host.Installation;
        OpenOrder open = new(order, Phone(1), OrderStage.Asked, hall.Host.Clock.Now);
        using var both = new Barrier(2);
        ClaimingTerminals[] hosts = [new(4, both), new(5, both)];
        OrderDispatch[] dispatches = [.. hosts.Select(host => new OrderDispatch(
            host, _ => Task.FromResult<IReadOnlyList<OpenOrder>>([open]), installation.Ledger, installation.Catalogue, installation.Executor,
            hall.Host.Clock, NullLogger<OrderDispatch>.Instance))];
        OrderLimits limits = new(Duration.FromMinutes(30), Duration.FromMinutes(2));
        await Task.WhenAll(dispatches.Select(dispatch => dispatch.Look(limits, default)));
        var decided = await Task.WhenAll(hosts.Select(host => host.Decided));
        decided.Count(mine => mine).ShouldBe(1);
        await Becomes(order, $"ANSWERED {hosts[Array.IndexOf(decided, true)].Serial} ");
    }

    private async Task<TerminalOrderId> Asked(string act, object what, int number = 1)
    {
        var order = new TerminalOrderId(Guid.NewGuid());
        var input = System.Text.Json.JsonSerializer.SerializeToNode(what)!.AsObject();
        input.Add("order", order.ToString());
        input.Add("terminal", Phone(number).Value);
        (await hall.Officer.Act(act, input)).Position.ShouldBePositive();
        return order;
    }

    private Task Becomes(TerminalOrderId order, string expected) => Until.True(
        async () =>
        {
            var answer = await hall.Officer.Read("query($id: ID!) { terminalOrder(id: $id) { stage serial fault } }", new { id = order.ToString() });
            var row = answer.GetProperty("terminalOrder");
            return row.ValueKind is System.Text.Json.JsonValueKind.Object
                && $"{row.GetProperty("stage")} {row.GetProperty("serial")} {row.GetProperty("fault")}" == expected;
        },
        $"the order is {expected}");

    private Task Gone(int number) =>
        Until.True(() => !hall.Host.Services.GetRequiredService<SessionTable>().IsOnline(Phone(number).Value), "the session ends");

    /// <summary>What was to be sent would come before the answer to what the terminal asks now.</summary>
    private static async Task NothingComes(RoadTerminal terminal)
    {
        var reply = (await terminal.Ask(new EmptyMessage(EmptyMessage.Heartbeat))).ShouldBeOfType<GeneralReply>();
        reply.ReplyId.ShouldBe(EmptyMessage.Heartbeat);
    }

    /// <summary>A host that has the terminal's session, or thinks so: the terminal does all that it is told.</summary>
    private sealed class ClaimingTerminals(ushort serial, Barrier both) : ITerminalOrders
    {
        private readonly TaskCompletionSource<bool> decided = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ushort Serial => serial;

        public Task<bool> Decided => decided.Task;

        public bool IsOnline(string phone) => true;

        public async Task<OrderOutcome> Send(
            string phone, Func<Edition, Message> order, Func<ushort, CancellationToken, Task<bool>>? claim, CancellationToken cancellation)
        {
            both.SignalAndWait(cancellation);
            var mine = await claim!(serial, cancellation);
            decided.SetResult(mine);
            return mine ? OrderOutcome.Done : OrderOutcome.NotClaimed;
        }
    }
}
