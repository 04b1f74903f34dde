using System.Net;
using System.Net.Sockets;
using NodaTime;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Jt809;
using static Regulatory.Integration.Specs.Terminals.Platforms.SmallPlatformRegister;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

/// <summary>Two links that stand in for each other, roll-calls over them, and what of their life is on record.</summary>
public sealed class PlatformLinksSpec(GatewayServer server) : GatewaySpec(server), IDisposable
{
    private readonly PassingTime time = new();
    private readonly TcpListener listener = Listening();

    private IPEndPoint SubLinkAddress => (IPEndPoint)listener.LocalEndpoint;

    [Fact]
    public async Task the_sub_link_is_opened_where_the_login_says_and_carries_on_when_the_main_link_breaks()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time, settings: new() { BeforeLogin = TimeSpan.FromHours(1) });
        using var main = await platform.Connect();
        var login = await main.Login(subLink: SubLinkAddress);
        using var sub = await SubLinkOf(platform, login.VerifyCode);
        platform.Register.Call("12 + 7");
        (await Called(platform, sub)).Text.ShouldBe("12 + 7");

        main.Dispose();
        await Until.True(() => platform.Gateway.Links == 0, "the main link is noticed to be gone");
        await sub.Send(Answer(1, "19"));
        await sub.Send(sub.Position(Truck, time.Now));
        (await platform.Fact<RollCallAnswered>()).ShouldSatisfyAllConditions(
            answer => answer.InTime.ShouldBeTrue(), answer => answer.Account.ShouldBe("system:platform-gateway"));
        await Until.True(async () => (await platform.Feed.Read(0)).Count == 1, "the position is stored");
        for (var minute = 0; minute < 10; minute++)
        {
            time.Pass(TimeSpan.FromMinutes(1));
            await sub.Send(new LinkSignal(LinkSignal.SubKeepAliveReply));
            await Until.True(async () => await Ask<long>("select count(*) from telemetry.frame where message = 36870") == minute + 1, "it is heard");
        }
        platform.Register.Facts.OfType<PlatformDisconnected>().ShouldBeEmpty();
    }

    [Fact]
    public async Task a_roll_call_goes_down_the_main_link_while_there_is_no_other_and_an_answer_after_ten_minutes_is_late()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var main = await platform.Enter();
        platform.Register.Call("8 - 3");
        var asked = Called(platform, main);
        await platform.Until(() => asked.IsCompleted, "it is asked");
        (await asked).Number.ShouldBe(1u);
        await main.Send(Answer(2, "5"));
        await main.Settle();
        platform.Counts["809.roll-call.stray"].ShouldBe(1);
        var called = platform.Register.Facts.OfType<RollCalled>().Single();
        for (; time.Now <= called.AnswerBy; time.Pass(TimeSpan.FromMinutes(1))) await main.Settle();
        await main.Send(Answer(1, "5"));
        (await platform.Fact<RollCallAnswered>()).InTime.ShouldBeFalse();
    }

    [Fact]
    public async Task nobody_can_make_this_host_call_an_address_that_was_not_agreed()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var main = await platform.Enter(subLink: new(IPAddress.Parse("127.0.0.9"), SubLinkAddress.Port));
        await platform.Until(() => platform.Counts["809.sub.elsewhere"] > 0, "it was asked to");
        listener.Pending().ShouldBeFalse();
        await main.Settle();
    }

    [Fact]
    public async Task a_break_of_less_than_a_minute_is_none_and_a_longer_one_is_on_record_with_its_moments()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        var main = await platform.Enter();
        var up = await platform.Fact<PlatformConnected>();
        main.Dispose();
        await Until.True(() => platform.Gateway.Links == 0, "the break is noticed");
        time.Pass(TimeSpan.FromSeconds(30));
        main = await platform.Enter();
        await main.Settle();
        platform.Register.Facts.OfType<PlatformDisconnected>().ShouldBeEmpty();

        var broken = time.Now;
        main.Dispose();
        await Until.True(() => platform.Gateway.Links == 0, "the break is noticed");
        var down = await platform.Fact<PlatformDisconnected>();
        (down.Since, down.At, down.Reason).ShouldBe((up.At, broken, LinkLoss.Broken));
        using var again = await platform.Enter();
        await platform.Until(() => platform.Register.Facts.OfType<PlatformConnected>().Count() == 2, "it is connected again");
    }

    [Fact]
    public async Task one_that_is_silent_was_connected_until_it_was_heard_last()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var main = await platform.Enter();
        await platform.Fact<PlatformConnected>();
        await main.Settle();
        var heard = time.Now;
        var down = await platform.Fact<PlatformDisconnected>();
        (down.At, down.Reason).ShouldBe((heard, LinkLoss.Silent));
    }

    [Fact]
    public async Task gaps_in_its_serials_its_lag_and_its_faults_are_metered()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var main = await platform.Enter();
        for (var i = 1; i <= 20; i++) await main.Send(main.Position(Truck, time.Now - Duration.FromSeconds(i)));
        main.Serial += 5;
        await main.Write((byte[])[1, 2, 3]);
        await main.Settle();
        while (!platform.Register.Facts.OfType<LinkMetered>().Any())
        {
            time.Pass(TimeSpan.FromMinutes(1));
            await main.Settle();
        }
        var readings = (await platform.Fact<LinkMetered>()).Readings;
        (readings.Positions, readings.MissingSerials, readings.RepeatedSerials, readings.LagMedian, readings.LagP95).ShouldBe((20, 5, 0, 10, 19));
        readings.Faults.ShouldBe([new("garbage", 1)]);
        readings.Frames.ShouldBeGreaterThanOrEqualTo(22);
    }

    [Fact]
    public async Task what_was_answered_survives_the_host_and_the_next_one_says_until_when_the_platform_was_connected()
    {
        var register = new SmallPlatformRegister(time).Agree(Terms());
        var heard = time.Now;
        await using (var platform = new PlatformAtWork(Database.AppConnection, time, register))
        {
            using var main = await platform.Enter();
            await platform.Fact<PlatformConnected>();
            heard = time.Now;
            await main.Send(main.Position(Truck, heard));
            await main.Settle();
        }
        time.Pass(TimeSpan.FromMinutes(20));
        await using var next = new PlatformAtWork(Database.AppConnection, time, register);
        (await next.Feed.Read(0)).ShouldHaveSingleItem();
        var down = await next.Fact<PlatformDisconnected>();
        (down.At, down.Reason).ShouldBe((heard, LinkLoss.HostEnded));
        using var again = await next.Enter();
        await next.Until(() => register.Facts.OfType<PlatformConnected>().Count() == 2, "it is connected again");
    }

    public void Dispose() => listener.Dispose();

    private async Task<RemoteLink> SubLinkOf(PlatformAtWork platform, uint verifyCode)
    {
        var accepting = RemoteLink.Accept(listener);
        await platform.Until(() => accepting.IsCompleted, "the sub link is opened");
        var sub = await accepting;
        (await sub.Next()).ShouldBe(new SubLink(IsClosing: false, verifyCode));
        await sub.Send(new LinkNotice(LinkNotice.SubLinkReply, 0));
        await Until.True(() => platform.Gateway.HasSubLink(Platform), "it is accepted");
        return sub;
    }

    /// <summary>The next roll-call on a link.</summary>
    private static async Task<Inspection> Called(PlatformAtWork platform, RemoteLink link)
    {
        var next = Task.Run(async () =>
        {
            while (true)
                if (await link.Next() is Business { Content: Inspection call }) return call;
        });
        await platform.Until(() => next.IsCompleted, "a roll-call is asked");
        return await next;
    }

    private static Business Answer(uint call, string text) =>
        Business.Of(0x1300, null, 0x1301, new Inspection(1, $"{AccessCode}", call, text), PlatformEdition.Jt2011);

    private static TcpListener Listening()
    {
        var listening = new TcpListener(IPAddress.Loopback, 0);
        listening.Start();
        return listening;
    }
}
