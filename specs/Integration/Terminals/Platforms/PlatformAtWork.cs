using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt809;
using Regulatory.Integration.Terminals.Platforms;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

/// <summary>The upper end of links between platforms at any free port, with its journal on a database, until it is stopped. Its time stands still.</summary>
public sealed class PlatformAtWork : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly NpgsqlDataSource source;
    private readonly Task work;

    /// <param name="app">Connection string of the application role.</param>
    /// <param name="register">Agreed by the usual terms when null.</param>
    public PlatformAtWork(string app, PassingTime time, SmallPlatformRegister? register = null, PlatformLinkSettings? settings = null)
    {
        (Time, Settings) = (time, settings ?? new());
        Register = register ?? new SmallPlatformRegister(time).Agree(SmallPlatformRegister.Terms());
        source = NpgsqlDataSource.Create(app);
        Journal = new(app, new(), time.Provider, NullLogger<FrameJournal>.Instance);
        Feed = new(source, new(app, TimeProvider.System));
        Gateway = new(new(
            Settings, Register, Journal, GatewayAtWork.Seal, new(source), new(source), Counts, time, time.Provider, NullLogger<PlatformGateway>.Instance));
        Listener = new(Gateway, new() { Port = 0 }, NullLoggerFactory.Instance);
        work = Task.WhenAll(Journal.Run(stop.Token), Listener.Run(stop.Token), Gateway.Watch(stop.Token));
    }

    public PassingTime Time { get; }

    public PlatformLinkSettings Settings { get; }

    public SmallPlatformRegister Register { get; }

    public FrameJournal Journal { get; }

    public PositionFeed Feed { get; }

    public PlatformGateway Gateway { get; }

    public TerminalListener Listener { get; }

    public GatewayCounts Counts { get; } = new();

    public async Task<RemoteLink> Connect(PlatformEdition edition = PlatformEdition.Jt2011, PlatformCipher? cipher = null, string from = "127.0.0.1") =>
        await RemoteLink.Connect(await Listener.Bound, edition, cipher, from);

    /// <summary>A link that has logged in.</summary>
    public async Task<RemoteLink> Enter(PlatformEdition edition = PlatformEdition.Jt2011, PlatformCipher? cipher = null, IPEndPoint? subLink = null)
    {
        var link = await Connect(edition, cipher);
        (await link.Login(subLink: subLink)).Result.ShouldBe(LoginResult.Done);
        return link;
    }

    /// <summary>Lets time pass until something is so.</summary>
    public Task Until(Func<bool> reached, string what, TimeSpan? step = null) => Terminals.Until.True(
        () =>
        {
            if (reached()) return true;
            Time.Pass(step ?? TimeSpan.FromSeconds(1));
            return false;
        },
        what);

    /// <summary>The fact of a kind that is there, or comes as time passes.</summary>
    public async Task<TFact> Fact<TFact>()
        where TFact : PlatformFact
    {
        await Until(() => Register.Facts.OfType<TFact>().Any(), $"there is a {typeof(TFact).Name}");
        return Register.Facts.OfType<TFact>().Last();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
        await source.DisposeAsync();
    }
}

/// <summary>Time that passes when it is told to: a clock, and what timers go by. It begins now, because positions lie in days that the database has.</summary>
public sealed class PassingTime : IClock
{
    private readonly ManualTime time = new(DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()));

    public TimeProvider Provider => time;

    public Instant Now => GetCurrentInstant();

    public void Pass(TimeSpan span) => time.Advance(span);

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
