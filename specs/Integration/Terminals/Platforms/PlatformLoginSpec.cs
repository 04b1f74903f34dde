using System.Net.Sockets;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Jt809;
using static Regulatory.Integration.Specs.Terminals.Platforms.SmallPlatformRegister;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

/// <summary>Who is let in as a platform, and what those cost who are not.</summary>
public sealed class PlatformLoginSpec(GatewayServer server) : GatewaySpec(server)
{
    private readonly PassingTime time = new();

    [Theory]
    [InlineData(PlatformEdition.Jt2011)]
    [InlineData(PlatformEdition.Jt2019)]
    public async Task a_platform_logs_in_keeps_its_link_and_takes_its_leave(PlatformEdition edition)
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time, new SmallPlatformRegister(time).Agree(Terms(edition)));
        using var link = await platform.Connect(edition);
        var reply = await link.Login();
        reply.Result.ShouldBe(LoginResult.Done);
        reply.VerifyCode.ShouldNotBe(0u);
        await link.Send(new LinkSignal(LinkSignal.KeepAlive));
        (await link.Next()).ShouldBe(new LinkSignal(LinkSignal.KeepAliveReply));
        link.Last.Is2019.ShouldBe(edition is PlatformEdition.Jt2019);
        link.Last.Centre.ShouldBe(AccessCode);
        var up = await platform.Fact<PlatformConnected>();
        await link.Send(new LinkLogout(User, Password));
        (await link.Next()).ShouldBe(new LinkSignal(LinkSignal.LogoutReply));
        var down = await platform.Fact<PlatformDisconnected>();
        (down.Since, down.Reason).ShouldBe((up.At, LinkLoss.LoggedOut));
        platform.Gateway.Platforms.ShouldBe(0);
    }

    [Fact]
    public async Task each_refusal_says_why()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var unknown = await platform.Connect();
        (await unknown.Login(user: 1)).ShouldBe(new LoginReply(LoginResult.UnknownUser, 0));
        (await unknown.Read()).ShouldBeNull("the link ends with the answer");
        using var wrong = await platform.Connect();
        (await wrong.Login("wrong123")).ShouldBe(new LoginReply(LoginResult.WrongPassword, 0));
        using var link = await platform.Enter();
        (await link.Login("wrong123")).ShouldBe(new LoginReply(LoginResult.WrongPassword, 0));
        await link.Settle();
        using var elsewhere = await platform.Connect(from: "127.0.0.2");
        (await elsewhere.Login()).Result.ShouldBe(LoginResult.WrongAddress);

        await using var none = new PlatformAtWork(Database.AppConnection, time, new SmallPlatformRegister(time));
        using var stranger = await none.Connect(PlatformEdition.Jt2019);
        (await stranger.Login()).Result.ShouldBe(LoginResult.WrongCentre);
    }

    [Fact]
    public async Task wrong_passwords_lock_out_only_where_they_come_from_and_for_a_while()
    {
        await using var platform = new PlatformAtWork(
            Database.AppConnection, time, new SmallPlatformRegister(time).Agree(Terms(PlatformEdition.Jt2011, "127.0.0.1", "127.0.0.2")));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var guessing = await platform.Connect(from: "127.0.0.2");
            (await guessing.Login($"guess00{attempt}")).Result.ShouldBe(LoginResult.WrongPassword);
        }
        using var locked = await platform.Connect(from: "127.0.0.2");
        await locked.Send(new Login(User, Password, null, "", 0));
        (await locked.Read()).ShouldBeNull("it is not even answered");
        platform.Counts["809.cut.locked"].ShouldBe(1);
        using var owner = await platform.Connect();
        (await owner.Login()).Result.ShouldBe(LoginResult.Done);
        time.Pass(TimeSpan.FromMinutes(16));
        using var later = await platform.Connect(from: "127.0.0.2");
        (await later.Login()).Result.ShouldBe(LoginResult.Done);
    }

    [Fact]
    public async Task refused_logins_do_not_fill_the_journal()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time, settings: new() { SamplesPerMinute = 3, Refusals = 10 });
        using (var flood = await platform.Connect(from: "127.0.0.2"))
        {
            // In one piece: the first is answered, and nothing behind it is read.
            await flood.Write(Enumerable.Range(0, 50).SelectMany(_ => flood.Frame(new Login(User, Password, null, "", 0))).ToArray());
            while (await flood.Read() is not null)
            {
            }
        }
        platform.Counts["809.login.WrongAddress"].ShouldBe(1);
        for (var attempt = 1; attempt < 10; attempt++)
        {
            using var again = await platform.Connect(from: "127.0.0.2");
            (await again.Login()).Result.ShouldBe(LoginResult.WrongAddress);
        }
        using var locked = await platform.Connect(from: "127.0.0.2");
        await locked.Send(new Login(User, Password, null, "", 0));
        (await locked.Read()).ShouldBeNull();
        using var owner = await platform.Enter();
        (await Ask<long>("select count(*) from telemetry.frame where fault = 'login'")).ShouldBe(3, "all strangers together have a few samples a minute");
        (await Ask<int>("select max(length(bytes)) from telemetry.frame where fault = 'login'")).ShouldBe(23);
        platform.Counts["809.fault.login"].ShouldBe(10, "and all are counted");
    }

    [Fact]
    public async Task nothing_but_a_login_is_taken_before_a_login()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var link = await platform.Connect();
        await link.Send(link.Position(Truck, time.Now));
        (await link.Login()).Result.ShouldBe(LoginResult.Done);
        (await Ask<string>("select string_agg(fault, ' ') from telemetry.frame where platform = 0")).ShouldBe("not logged in");
        (await Ask<int>("select max(length(bytes)) from telemetry.frame where platform = 0")).ShouldBe(23, "of strangers only a header is kept");
        (await Ask<long>("select count(*) from telemetry.position")).ShouldBe(0);

        using var stranger = await platform.Connect();
        // In one piece: who is cut may not send any more.
        await stranger.Write(Enumerable.Range(0, 20).SelectMany(_ => stranger.Frame(link.Position(Truck, time.Now))).ToArray());
        (await stranger.Read()).ShouldBeNull();
        platform.Counts["809.cut.flood"].ShouldBe(1);
        using var silent = await platform.Connect();
        var end = silent.Read();
        await platform.Until(() => end.IsCompleted, "who says nothing is cut");
        platform.Counts["809.cut.unknown"].ShouldBe(1);
    }

    [Fact]
    public async Task connections_of_one_address_are_few_and_those_of_others_are_not_touched()
    {
        await using var platform = new PlatformAtWork(
            Database.AppConnection, time, settings: new() { ConnectionsPerAddress = 2 });
        using var link = await platform.Enter();
        using var flood = await platform.Connect(from: "127.0.0.3");
        using var second = await platform.Connect(from: "127.0.0.3");
        await Until.True(() => platform.Gateway.Links == 3, "all are there");
        (await IsTurnedAway(platform, "127.0.0.3")).ShouldBeTrue();
        await link.Settle();
    }

    /// <summary>The connection may be ended before it is known to be there.</summary>
    private static async Task<bool> IsTurnedAway(PlatformAtWork platform, string from)
    {
        try
        {
            using var link = await platform.Connect(from: from);
            return await link.Read() is null;
        }
        catch (SocketException reset) when (reset.SocketErrorCode is SocketError.ConnectionReset)
        {
            return true;
        }
    }

    [Fact]
    public async Task no_password_gets_into_the_journal()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using (var guessing = await platform.Connect()) await guessing.Login("wrong123");
        using var link = await platform.Enter();
        await link.Send(new LinkLogout(User, Password));
        await link.Next();
        (await Ask<long>("select count(*) from telemetry.frame where message in (4097, 4099)")).ShouldBe(3);
        (await Ask<long>("select count(*) from telemetry.frame where position('gz2026ab'::bytea in bytes) > 0 or position('wrong123'::bytea in bytes) > 0")).ShouldBe(0);
    }

    [Fact]
    public async Task of_two_main_links_the_newer_one_stays()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var older = await platform.Enter();
        using var newer = await platform.Enter();
        (await older.Read()).ShouldBeNull();
        await newer.Settle();
        platform.Counts["809.cut.replaced"].ShouldBe(1);
    }

    [Fact]
    public async Task access_that_is_withdrawn_ends_the_links()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var link = await platform.Enter();
        await platform.Fact<PlatformConnected>();
        platform.Register.Give(new WithdrawLink(Platform, "合同到期"), new("supervisor-gz", "", [Domain.Kernel.Role.Supervisor], Domain.Kernel.DivisionCode.Parse("440100"), ""));
        (await platform.Fact<PlatformDisconnected>()).Reason.ShouldBe(LinkLoss.Withdrawn);
        (await link.Next()).ShouldBe(new LinkNotice(LinkNotice.SubClosed, 1));
        (await link.Read()).ShouldBeNull();
    }
}
