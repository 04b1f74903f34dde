using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Jt809;
using Regulatory.Integration.Terminals.Platforms;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

/// <summary>A register of one platform in memory: what is decided of it is decided by the law, and kept as its facts.</summary>
public sealed class SmallPlatformRegister : IPlatformRegister
{
    public const uint AccessCode = 440_017, User = 4_400_017;
    public const string Password = "gz2026ab";

    /// <summary>Near what a province has: its own truck without a terminal, its own truck with one, and somebody else's.</summary>
    public static readonly VehicleKey Truck = VehicleKey.Parse("粤A00017/Yellow"), WithTerminal = VehicleKey.Parse("粤A00018/Yellow"),
        OfAnother = VehicleKey.Parse("粤A00019/Yellow");

    public static readonly MonitoringPlatformId Platform = MonitoringPlatformId.Parse("0198c6f0-0000-7000-8000-0000000000b1");

    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly Actor Clockwork = new("system:platform-gateway", "", [Role.System], Guangzhou, "");
    private static readonly Actor Officer = new("supervisor-gz", "", [Role.Supervisor], Guangzhou, "");
    private static readonly LinkVault Vault = new(new byte[32]);

    private readonly Lock gate = new();
    private readonly IClock clock;
    private ImmutableArray<PlatformFact> facts;
    private MonitoringPlatform state = MonitoringPlatform.Initial;

    public SmallPlatformRegister(IClock clock)
    {
        this.clock = clock;
        var code = CreditCode.Parse("91440101MA5AAAA00W");
        var owner = PartyOnRecord.Of(new(PartyKind.Organisation, "穗通危货运输有限公司", code), PartyId.Of(code));
        facts = [];
        Take(new PlatformEntered(PlatformKind.Enterprise, "穗通监控平台", owner, Guangzhou, "JT-794-1", 120, 2, ChinaTime.DayOf(clock.GetCurrentInstant())));
    }

    public ImmutableArray<PlatformFact> Facts
    {
        get { lock (gate) return facts; }
    }

    public ConcurrentDictionary<VehicleKey, VehicleOfPlatform> Vehicles { get; } = new()
    {
        [Truck] = new(VehicleFeedKey.Of(Truck), null),
        [WithTerminal] = new(SmallRegister.PhoneOf(1), null),
        [OfAnother] = VehicleOfPlatform.OfAnother,
    };

    public static AgreeLink Terms(PlatformEdition edition = PlatformEdition.Jt2011, params ImmutableArray<string> addresses) => new(
        Platform, AccessCode, User, Password, addresses.IsEmpty ? ["127.0.0.1"] : addresses,
        edition is PlatformEdition.Jt2019 ? PlatformProtocol.Jt809Of2019 : PlatformProtocol.Jt809Of2011, CheckCodeUse.Required);

    public SmallPlatformRegister Agree(AgreeLink terms)
    {
        Give(terms, Officer);
        return this;
    }

    public void Call(string question) => Give(new CallRoll(Platform, question), Officer);

    public bool Give(PlatformCommand command, Actor actor, Instant? at = null)
    {
        lock (gate)
        {
            var now = clock.GetCurrentInstant();
            var decision = PlatformDecider.Decide(state, command, new(at ?? now, now, actor, WorkingCalendar.Empty, Figures.Defaults)
            {
                LinkSecrets = command is AgreeLink agree ? Vault.Keep(agree, state.Link) : null,
            });
            foreach (var fact in decision.Facts) Take(fact);
            return decision.Refusal is null;
        }
    }

    public ValueTask<PlatformAccess?> Find(uint accessCode, CancellationToken cancellation) =>
        new(state.Link?.AccessCode == accessCode ? AccessOf(state.Link) : null);

    public ValueTask<PlatformStanding> Of(MonitoringPlatformId platform, CancellationToken cancellation)
    {
        lock (gate) return new(new PlatformStanding(state.Link is { } link ? AccessOf(link) : null, state.ConnectedAt, state.OpenCall));
    }

    public ValueTask<VehicleOfPlatform> VehicleOf(MonitoringPlatformId platform, VehicleKey vehicle, CancellationToken cancellation) =>
        new(Vehicles.GetValueOrDefault(vehicle, VehicleOfPlatform.Unknown));

    public Task Connected(MonitoringPlatformId platform, Instant at, CancellationToken cancellation) => Entered(new RecordLinkUp(platform, at));

    public Task Disconnected(MonitoringPlatformId platform, Instant at, LinkLoss reason, CancellationToken cancellation) =>
        Entered(new RecordLinkDown(platform, at, reason));

    public Task Metered(MonitoringPlatformId platform, LinkReadings readings, CancellationToken cancellation) =>
        Entered(new RecordLinkReadings(platform, readings));

    public Task<bool> Answered(MonitoringPlatformId platform, int call, string answer, Instant at, CancellationToken cancellation) =>
        Task.FromResult(Give(new AnswerRollCall(platform, call, answer), Clockwork, at));

    private Task Entered(PlatformCommand command)
    {
        Give(command, Clockwork);
        return Task.CompletedTask;
    }

    private void Take(PlatformFact fact)
    {
        facts = facts.Add(fact);
        state = MonitoringPlatform.Evolve(state, fact);
    }

    private static PlatformAccess AccessOf(LinkAgreed link) => new(
        Platform, (uint)link.AccessCode, (uint)link.User, link.PasswordDigest, link.SealedCipher is { } kept ? Vault.Open(kept, Platform) : null,
        link.Addresses, link.Protocol is PlatformProtocol.Jt809Of2019 ? PlatformEdition.Jt2019 : PlatformEdition.Jt2011, link.CheckCode);
}
