using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Following;
using Regulatory.Integration.Specs.Acts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes;

/// <summary>The follower on a real ledger: killed anywhere and started again, everything happens exactly once.</summary>
[Collection(OfficeCollection.Name)]
public sealed class ProcessFollowerSpec(OfficeServer server) : IAsyncLifetime
{
    private static readonly Actor Importer = new("system:import", "Import", [Role.System], DivisionCode.Parse("440000"), "");

    private Office office = null!;

    public async Task InitializeAsync() => office = await Office.Open(server);

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task killed_before_any_of_its_acts_and_started_again_it_does_everything_exactly_once()
    {
        var whole = await Consequences(0, killedAt: int.MaxValue);
        whole.Killed.ShouldBeFalse();
        whole.Acts.ShouldBe(3, "two certificates are suspended, then the course is recorded");
        for (var n = 1; n <= whole.Acts; n++)
        {
            var run = await Consequences(n, killedAt: n);
            run.Killed.ShouldBeTrue();
            run.Types.ShouldBe(whole.Types);
            run.Suspensions.ShouldBe([1, 1]);
        }
    }

    [Fact]
    public async Task what_was_followed_once_has_no_effect_when_it_is_followed_again()
    {
        await Consequences(0, killedAt: int.MaxValue);
        var head = await office.Ledger.Head();
        await Follow(Follower(office.Executor));
        (await office.Ledger.Head()).ShouldBe(head);
    }

    [Fact]
    public async Task an_acknowledgement_moves_the_process_on_and_the_last_one_ends_it()
    {
        await Consequences(0, killedAt: int.MaxValue);
        var process = new ProcessId(ProcessNames.RevocationConsequences, Operator(0).ToString());
        foreach (var (partner, message) in (await FactsOf(process)).OfType<AcknowledgementAwaited>().Select(sent => (sent.Partner, sent.MessageId)).ToList())
        {
            var actor = new Actor($"partner:{partner}", partner, [Role.Partner], DivisionCode.Parse("440000"), partner);
            await Office.Accepted(office.Do(actor, new RecordAcknowledgement(process, partner, message)));
        }
        await Follow(Follower(office.Executor));
        (await FactsOf(process)).OfType<ProcessCompleted>().ShouldHaveSingleItem().State.ShouldBe("Done");
    }

    [Fact]
    public async Task another_partner_may_not_acknowledge_and_one_that_was_told_nothing_learns_nothing()
    {
        await Consequences(0, killedAt: int.MaxValue);
        var process = new ProcessId(ProcessNames.RevocationConsequences, Operator(0).ToString());
        var message = (await FactsOf(process)).OfType<AcknowledgementAwaited>().First(sent => sent.Partner == "police").MessageId;
        var market = new Actor("partner:market-regulation", "market-regulation", [Role.Partner], DivisionCode.Parse("440000"), "market-regulation");
        (await office.Do(market, new RecordAcknowledgement(process, "police", message))).ShouldBeOfType<ActRefused>().Refusal.Rule.Value.ShouldBe("PRC-ACK-002");
        var court = market with { Account = "partner:court", Agency = "court" };
        (await office.Do(court, new RecordAcknowledgement(process, "police", message))).ShouldBeOfType<ActForbidden>();
    }

    [Fact]
    public async Task the_checkpoint_moves_when_the_consequences_are_on_record_and_the_next_turn_begins_there()
    {
        await Revoke(0);
        long reached;
        await using (var turn = await ReaderTurn.Take(office.Database.App, ProcessFollower.Reader))
        {
            using var stop = new CancellationTokenSource();
            var following = Follower(office.Executor).Run(turn, stop.Token);
            var process = new StreamName("process.revocation-consequences", Operator(0).ToString());
            while (await office.Ledger.StreamVersion(process) == 0 || turn.Position < await office.Ledger.Head()) await Task.WhenAny(following, Task.Delay(10));
            await stop.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(following);
            reached = turn.Position;
        }
        await using var next = await ReaderTurn.Take(office.Database.App, ProcessFollower.Reader);
        next.Position.ShouldBe(reached);
        reached.ShouldBe(await office.Ledger.Head());
    }

    [Fact]
    public async Task matters_that_are_followed_side_by_side_and_broken_off_come_out_as_one_by_one()
    {
        const int matters = 8;
        var whole = await Consequences(0, killedAt: int.MaxValue);
        for (var n = 1; n <= matters; n++) await Revoke(n);
        var clock = new KillingClock(office.Clock, at: matters);
        await Should.ThrowAsync<KilledException>(async () => await FollowToTheHead(Follower(await office.NewExecutor(clock))));
        await FollowToTheHead(Follower(await office.NewExecutor()));
        for (var n = 1; n <= matters; n++)
        {
            var facts = await FactsOf(new(ProcessNames.RevocationConsequences, Operator(n).ToString()));
            facts.Select(fact => fact.GetType().Name).ShouldBe(whole.Types);
            foreach (var certificate in Certificates(n))
                (await office.TypesOf(new("licensing.licence", certificate.ToString()))).Count(type => type == "licensing.licence.suspended.v1").ShouldBe(1);
        }
    }

    [Fact]
    public async Task a_limit_is_passed_by_the_clock_exactly_once()
    {
        await Consequences(0, killedAt: int.MaxValue);
        var process = new ProcessId(ProcessNames.RevocationConsequences, Operator(0).ToString());
        var due = (await FactsOf(process)).OfType<AcknowledgementAwaited>().Select(sent => DueTimer.OfLimit(process.ToString(), sent.MessageId.ToString("D"), sent.Due.Due)).ToList();
        office.Clock.AdvanceDays(3);
        (await Clock(due).Tick()).ShouldBe(0, "their last day is not over");
        office.Clock.AdvanceDays(1);
        (await Clock(due).Tick()).ShouldBe(3);
        (await Clock(due).Tick()).ShouldBe(0, "another clock finds them passed");
        (await FactsOf(process)).OfType<DeadlinePassed>().Count().ShouldBe(3);
    }

    private DeadlineClock Clock(IReadOnlyList<DueTimer> due) => new(
        office.Executor, (today, _) => Task.FromResult<IReadOnlyList<DueTimer>>([.. due.Where(timer => timer.Due < today)]), office.Clock, NullLogger<DeadlineClock>.Instance);

    /// <summary>A licence with two certificates under it is revoked; the follower is killed at one of its acts, and another one goes on.</summary>
    private async Task<Run> Consequences(int n, int killedAt)
    {
        await Revoke(n);
        var clock = new KillingClock(office.Clock, killedAt);
        var killed = false;
        try
        {
            await Follow(Follower(await office.NewExecutor(clock)));
        }
        catch (KilledException)
        {
            killed = true;
            await Follow(Follower(await office.NewExecutor()));
        }
        var suspensions = new List<int>();
        foreach (var certificate in Certificates(n))
            suspensions.Add((await office.TypesOf(new("licensing.licence", certificate.ToString()))).Count(type => type == "licensing.licence.suspended.v1"));
        var facts = await FactsOf(new(ProcessNames.RevocationConsequences, Operator(n).ToString()));
        return new(killed, clock.Acts, [.. facts.Select(fact => fact.GetType().Name)], [.. suspensions]);
    }

    private async Task Revoke(int n)
    {
        await Import(Operator(n), LicenceKind.FreightOperation, null);
        foreach (var certificate in Certificates(n)) await Import(certificate, LicenceKind.VehicleCertificate, Operator(n));
        await Office.Accepted(office.Do(Office.Head, new RevokeLicence(
            Operator(n), "粤穗交罚案〔2026〕1号", $"粤穗交罚〔2026〕{n}号", "逾期未改正", new(2026, 2, 2), HearingHeld: true)));
    }

    private async Task Import(LicenceId licence, LicenceKind kind, LicenceId? under) => await Office.Accepted(office.Do(Importer, new ImportLicence(
        licence, $"粤交运管许可穗字{licence.ToString()[..8]}号", "gd-yunzheng-2.0", licence.ToString(), new('0', 64), ItemNumber.Parse("GD-RT-04"), kind,
        new(ApplicantKind.Organisation, "南粤货运有限公司", CreditCode.Parse("91440600MA5CCCC28H")), DivisionCode.Parse("440100"), "广州市交通运输局",
        new("道路普通货物运输"), new(2023, 5, 1), new(2027, 4, 30), Under: under)));

    private ProcessFollower Follower(Executor executor) => new(
        office.Ledger, office.Catalogue, executor, office.Reference, ProcessDefinitions.All,
        new(
            office.Ledger, office.Catalogue,
            (licence, _, _) => Task.FromResult<ImmutableArray<LicenceId>>([.. Certificates(NumberOf(licence))]),
            (_, _, _) => Task.FromResult<ImmutableArray<LicenceId>>([]), RoadRegisters.Empty),
        office.Clock, NullLogger<ProcessFollower>.Instance);

    /// <summary>Follows everything there is, as a follower does that begins at the beginning.</summary>
    private async Task Follow(ProcessFollower follower)
    {
        for (var position = 0L; await office.Ledger.ReadAll(position, 500) is { IsEmpty: false } facts; position = facts[^1].Position)
            foreach (var fact in facts) await follower.Take(fact);
    }

    /// <summary>Follows in a turn, as the host does, until everything that is on record then has been taken.</summary>
    private async Task FollowToTheHead(ProcessFollower follower)
    {
        await using var turn = await ReaderTurn.Take(office.Database.App, ProcessFollower.Reader);
        using var stop = new CancellationTokenSource();
        var following = follower.Run(turn, stop.Token);
        while (!following.IsCompleted && turn.Position < await office.Ledger.Head()) await Task.WhenAny(following, Task.Delay(10));
        if (following.IsFaulted) await following;
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(following);
    }

    private async Task<IReadOnlyList<ProcessFact>> FactsOf(ProcessId process) =>
        [.. (await office.Ledger.LoadStream(new(process.Streams, process.Key))).Select(fact => (ProcessFact)office.Catalogue.Decode(fact))];

    private static LicenceId Operator(int n) => Id(n, 0);

    private static LicenceId[] Certificates(int n) => [Id(n, 1), Id(n, 2)];

    private static LicenceId Id(int n, int part) => new(new Guid(n * 16 + part, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

    private static int NumberOf(LicenceId licence) => int.Parse(licence.ToString()[..8], NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 16;

    private sealed record Run(bool Killed, int Acts, ImmutableArray<string> Types, ImmutableArray<int> Suspensions);

    private sealed class KilledException : Exception;

    /// <summary>A host's clock: every act looks at it once, and at one of the looks the host dies.</summary>
    private sealed class KillingClock(IClock clock, int at) : IClock
    {
        private int acts;

        public int Acts => acts;

        public Instant GetCurrentInstant() => Interlocked.Increment(ref acts) == at ? throw new KilledException() : clock.GetCurrentInstant();
    }
}
