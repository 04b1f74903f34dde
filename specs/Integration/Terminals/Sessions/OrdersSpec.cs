using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Sessions;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Terminals.Sessions;

/// <summary>The platform's orders reach the terminal on its session, and how they end is known.</summary>
public sealed class OrdersSpec(GatewayServer server) : GatewaySpec(server)
{
    public static TheoryData<ReplyResult, OrderOutcome> Results => new()
    {
        { ReplyResult.Done, OrderOutcome.Done }, { ReplyResult.Failed, OrderOutcome.Failed },
        { ReplyResult.BadMessage, OrderOutcome.BadMessage }, { ReplyResult.Unsupported, OrderOutcome.Unsupported },
    };

    [Theory, MemberData(nameof(Results))]
    public async Task an_order_ends_as_the_terminal_says(ReplyResult result, OrderOutcome outcome)
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1, Edition.Jt2019);
        var order = gateway.Sessions.Send(SmallRegister.PhoneOf(1), edition => new TextMessage(edition is Edition.Jt2019 ? (byte)6 : (byte)5, null, "请减速 slow down"), null, default);
        var frame = (await terminal.Read())!;
        ((TextMessage)MessageTable.Read(frame, Edition.Jt2019).Message!).Text.ShouldBe("请减速 slow down");
        await terminal.Send(new GeneralReply(false, frame.Header.Serial, frame.Header.Id, result));
        (await order).ShouldBe(outcome);
    }

    [Fact]
    public async Task parameters_and_confirmations_are_orders_too()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        foreach (var message in new Message[] { new SetParameters([Parameter.Of(0x0055, 80)]), new AlarmConfirmation(0, 1) })
        {
            var order = gateway.Sessions.Send(SmallRegister.PhoneOf(1), _ => message, null, default);
            var frame = (await terminal.Read())!;
            frame.Header.Id.ShouldBe(message.Id);
            Convert.ToHexString(frame.Body.Span).ShouldBe(Convert.ToHexString(message.Encode(Edition.Jt2013).Span));
            await terminal.Send(new GeneralReply(false, frame.Header.Serial, frame.Header.Id, ReplyResult.Done));
            (await order).ShouldBe(OrderOutcome.Done);
        }
    }

    [Fact]
    public async Task a_terminal_without_a_session_is_offline()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        (await gateway.Sessions.Send(SmallRegister.PhoneOf(1), _ => new AlarmConfirmation(0, 1), null, default)).ShouldBe(OrderOutcome.Offline);
    }

    [Fact]
    public async Task an_order_that_nobody_answers_ends_in_time_and_with_the_session()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        await using var gateway = new GatewayAtWork(Database.AppConnection, time: time);
        var terminal = await gateway.Enter(1);
        var order = gateway.Sessions.Send(SmallRegister.PhoneOf(1), _ => new AlarmConfirmation(0, 1), null, default);
        await terminal.Read();
        await Until.True(() => { time.Advance(TimeSpan.FromSeconds(1)); return order.IsCompleted; }, "patience ends");
        (await order).ShouldBe(OrderOutcome.Unanswered);
        var another = gateway.Sessions.Send(SmallRegister.PhoneOf(1), _ => new AlarmConfirmation(0, 1), null, default);
        terminal.Dispose();
        (await another).ShouldBe(OrderOutcome.Unanswered);
    }

    [Fact]
    public async Task a_terminal_that_answers_nothing_does_not_collect_orders()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var orders = Enumerable.Range(0, 17).Select(_ => gateway.Sessions.Send(SmallRegister.PhoneOf(1), _ => new AlarmConfirmation(0, 1), null, default)).ToList();
        (await orders[16]).ShouldBe(OrderOutcome.TooMany);
        orders[15].IsCompleted.ShouldBeFalse();
    }
}
