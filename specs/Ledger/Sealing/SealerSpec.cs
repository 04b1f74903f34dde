using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs.Sealing;

public class SealerSpec(SharedServer server) : LedgerSpec(server)
{
    private readonly string folder = Directory.CreateTempSubdirectory("sealer").FullName;

    private SealingKeys Keys => SealingKeys.In(folder);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory, InlineData("sha256/ed25519"), InlineData("sha256/p-256"), InlineData("sm3/sm2")]
    public async Task facts_are_sealed_as_they_come(string suite)
    {
        var settings = Settings() with { Suite = SealingSuite.Parse(suite) };
        await using var running = Run(settings);
        await Record(3);
        await Sealed(settings, 3);
        await Record(400);
        await Sealed(settings, 403);
        await VerifyAll(settings);
    }

    [Fact]
    public async Task a_long_ledger_is_sealed_in_batches_with_a_head_each()
    {
        await Record(1050);
        var settings = Settings() with { BatchFacts = 200 };
        await using var running = Run(settings);
        await Sealed(settings, 1050);
        (await Store(settings).After(0, 100)).Select(head => head.Size).ShouldBe([200, 400, 600, 800, 1000, 1050]);
        await VerifyAll(settings);
    }

    [Fact]
    public async Task an_unsealed_ledger_without_facts_has_no_head()
    {
        await using var running = Run(Settings());
        await Until(() => Task.FromResult(running.Sealer.Standing.State == SealerState.Sealing));
        (await Store(Settings()).Latest()).ShouldBeNull();
        Directory.EnumerateFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task another_goes_on_where_one_was_stopped()
    {
        var settings = Settings();
        await using (Run(settings))
        {
            await Record(300);
            await Sealed(settings, 300);
        }
        await Record(300);
        await using var second = Run(settings);
        await Sealed(settings, 600);
        await VerifyAll(settings);
    }

    [Fact]
    public async Task of_two_one_seals_and_the_other_takes_over_when_it_goes()
    {
        var settings = Settings();
        await using var one = Run(settings);
        await Until(() => Task.FromResult(one.Sealer.Standing.State == SealerState.Sealing));
        await using var two = Run(settings);
        await Record(10);
        await Sealed(settings, 10);
        two.Sealer.Standing.State.ShouldBe(SealerState.StandingBy);
        await one.DisposeAsync();
        await Record(10);
        await Sealed(settings, 20);
        two.Sealer.Standing.State.ShouldBe(SealerState.Sealing);
        await VerifyAll(settings);
    }

    [Fact]
    public async Task a_sealer_whose_session_is_cut_takes_its_turn_again()
    {
        var settings = Settings();
        await using var running = Run(settings);
        await Record(10);
        await Sealed(settings, 10);
        await using (var cut = Database.Administrator.CreateCommand(
            "select count(pg_terminate_backend(l.pid)) from pg_locks l where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())"))
            (await cut.ExecuteScalarAsync()).ShouldBe(1L);
        await Record(10);
        await Sealed(settings, 20);
        await VerifyAll(settings);
    }

    [Fact]
    public async Task a_session_that_has_ended_unnoticed_says_that_the_database_is_away()
    {
        var settings = Settings();
        await Record(10);
        await using var turns = LockSessions.Of(Database.AppConnection);
        await using var session = (await SealingSession.TryOpen(Ledger, Database.App, turns, Keys, settings, default))!;
        await using (var cut = Database.Administrator.CreateCommand(
            "select pg_terminate_backend(l.pid) from pg_locks l where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())"))
            await cut.ExecuteNonQueryAsync();
        await Should.ThrowAsync<Npgsql.NpgsqlException>(() => session.Seal(default));
        // As when the connection had been found dead between two looks.
        await Should.ThrowAsync<Npgsql.NpgsqlException>(() => session.Seal(default));
    }

    [Fact]
    public async Task a_head_that_was_signed_and_not_stored_is_stored_as_it_was_signed()
    {
        var settings = Settings();
        await using (Run(settings))
        {
            await Record(10);
            await Sealed(settings, 10);
        }
        await Record(20);
        var signed = await SignWithoutStoring(settings, 25);
        await using var running = Run(settings);
        await Sealed(settings, 30);
        (await Store(settings).OfSize(25))!.Note.ShouldBe(signed.ToString());
        await VerifyAll(settings);
    }

    [Fact]
    public async Task the_first_head_too_is_stored_as_it_was_signed()
    {
        var settings = Settings();
        await Record(20);
        Keys.Make("spec/ledger", SignatureSuite.Ed25519);
        var signed = await SignWithoutStoring(settings, 15);
        await using var running = Run(settings);
        await Sealed(settings, 20);
        (await Store(settings).OfSize(15))!.Note.ShouldBe(signed.ToString());
        await VerifyAll(settings);
    }

    [Fact]
    public async Task an_older_backup_is_not_signed_over()
    {
        var settings = Settings();
        await Record(10);
        Keys.Make("spec/ledger", SignatureSuite.Ed25519);
        await SignWithoutStoring(settings, 10);
        await using var older = await NewLedger();
        await using var running = Run(settings, older.Database, older.Ledger);
        (await Refusal(running)).ShouldContain("older backup");
    }

    [Fact]
    public async Task another_history_of_the_same_length_is_not_signed_over()
    {
        var settings = Settings();
        await using (Run(settings))
        {
            await Record(10);
            await Sealed(settings, 10);
        }
        await using var other = await NewLedger();
        await Record(20, other.Ledger);
        await using var running = Run(settings, other.Database, other.Ledger);
        (await Refusal(running)).ShouldContain("contradicts");
    }

    [Theory]
    [InlineData("update ledger.tree_edge set hashes = overlay(hashes placing '\\x00' from 3)", "another root")]
    [InlineData("update ledger.tree_edge set hashes = substring(hashes from 33)", "edge")]
    [InlineData("delete from ledger.tree_edge", "edge")]
    [InlineData("update ledger.tree_head set root = decode(repeat('00', 32), 'hex')", "something else")]
    [InlineData("update ledger.tree_head set note = replace(note, 'suite', 'swite')", "cannot be trusted")]
    [InlineData("delete from ledger.fact where position > 8; delete from ledger.command where position > 8", "older backup")]
    [InlineData("update ledger.fact set actor = 'nobody' where position = 10", "fact 10")]
    public async Task what_does_not_fit_the_last_head_stops_the_sealer(string damage, string expected)
    {
        var settings = Settings();
        await using (Run(settings))
        {
            await Record(10);
            await Sealed(settings, 10);
        }
        await Damage(damage);
        if (!damage.Contains("delete from ledger.fact", StringComparison.Ordinal)) await Record(5);
        await using var running = Run(settings);
        (await Refusal(running)).ShouldContain(expected);
        (await Store(settings).Latest())!.Size.ShouldBe(10);
    }

    [Fact]
    public async Task a_gap_in_the_ledger_stops_the_sealer()
    {
        await Record(10);
        await Damage("delete from ledger.fact where position = 5");
        await using var running = Run(Settings());
        (await Refusal(running)).ShouldContain("after position 4");
        (await Store(Settings()).Latest()).ShouldBeNull();
    }

    [Fact]
    public async Task a_refusal_ends_when_what_was_wrong_is_put_right()
    {
        var settings = Settings() with { RefusalInterval = TimeSpan.FromMilliseconds(50) };
        await using (Run(settings))
        {
            await Record(10);
            await Sealed(settings, 10);
        }
        await Damage("create table kept as select * from ledger.tree_edge; delete from ledger.tree_edge");
        await Record(1);
        await using var running = Run(settings);
        await Refusal(running);
        await Damage("insert into ledger.tree_edge select * from kept");
        await Sealed(settings, 11);
    }

    [Fact]
    public async Task another_origin_than_that_of_the_heads_is_refused()
    {
        await using (Run(Settings()))
        {
            await Record(10);
            await Sealed(Settings(), 10);
        }
        await using (var running = Run(Settings() with { Origin = "other/ledger" })) (await Refusal(running)).ShouldContain("Sealing__Origin");
        await Record(1);
        // Without a setting, the heads keep the name that they have, whatever a new ledger would be called.
        await using var named = Run(Settings() with { FirstOrigin = "moved/ledger" });
        await Sealed(Settings(), 11);
        (await Store(Settings()).Latest())!.Origin.ShouldBe("spec/ledger");
    }

    [Fact]
    public async Task the_next_head_after_a_rotation_is_signed_by_both_keys()
    {
        var settings = Settings();
        await using var running = Run(settings);
        await Record(10);
        await Sealed(settings, 10);
        var first = Keys.Current("spec/ledger", SignatureSuite.Ed25519)!.Verifier;
        var second = Keys.Make("spec/ledger", SignatureSuite.Ed25519).Verifier;
        await Record(10);
        await Sealed(settings, 20);
        await Record(10);
        await Sealed(settings, 30);

        var heads = await Store(settings).After(10, 10);
        heads[0].Checkpoint.NextKey.ShouldBe(second);
        SignedNote.Parse(heads[0].Note).Signatures.Select(signature => signature.KeyId).ShouldBe([first.Id, second.Id]);
        SignedNote.Parse(heads[^1].Note).Signatures.Select(signature => signature.KeyId).ShouldBe([second.Id]);
        (await Store(settings).Keys()).Select(known => known.Key).ShouldBe([first, second]);
        await VerifyAll(settings);
    }

    [Fact]
    public async Task a_change_of_the_signature_suite_is_a_rotation_and_may_be_taken_back()
    {
        foreach (var (suite, size) in new[] { ("sha256/ed25519", 10), ("sha256/p-256", 20), ("sha256/ed25519", 30) })
        {
            var settings = Settings() with { Suite = SealingSuite.Parse(suite) };
            await using var running = Run(settings);
            await Record(10);
            await Sealed(settings, size);
        }
        (await Store(Settings()).Keys()).Length.ShouldBe(3);
        await VerifyAll(Settings());
    }

    [Fact]
    public async Task a_host_without_the_key_in_use_does_not_sign()
    {
        var settings = Settings();
        await using (Run(settings))
        {
            await Record(10);
            await Sealed(settings, 10);
        }
        await Record(1);
        foreach (var key in Directory.EnumerateFiles(folder, "*.pem")) File.Delete(key);
        await using (var without = Run(settings)) (await Refusal(without)).ShouldContain("no sealing key");
        Keys.Make("spec/ledger", SignatureSuite.Ed25519);
        await using (var stranger = Run(settings)) (await Refusal(stranger)).ShouldContain("is not here");
        (await Store(settings).Latest())!.Size.ShouldBe(10);
    }

    [Fact]
    public async Task after_the_loss_of_a_key_a_new_one_goes_on_alone_when_somebody_has_decided_so()
    {
        var settings = Settings();
        await using (Run(settings))
        {
            await Record(10);
            await Sealed(settings, 10);
        }
        var lost = (await Store(settings).Keys())[0].Key;
        foreach (var key in Directory.EnumerateFiles(folder, "*.pem")) File.Delete(key);
        var made = Keys.Make("spec/ledger", SignatureSuite.Ed25519, "the disk of the keys died").Verifier;
        await Record(10);
        await using var running = Run(settings);
        await Sealed(settings, 20);

        var note = SignedNote.Parse((await Store(settings).Latest())!.Note);
        SealingKeyring.Trusting(lost).Verify(note).Fault.ShouldNotBeNull();
        SealingKeyring.Trusting(made).Verify(note).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task another_hash_suite_seals_the_ledger_from_its_beginning_beside_the_first_tree()
    {
        await using (Run(Settings()))
        {
            await Record(300);
            await Sealed(Settings(), 300);
        }
        await Record(10);
        var settings = Settings() with { Suite = SealingSuite.Parse("sm3/sm2") };
        await using var running = Run(settings);
        await Sealed(settings, 310);
        (await Store(Settings()).Latest())!.Size.ShouldBe(300);
        await VerifyAll(Settings());
        await VerifyAll(settings);
    }

    private SealerSettings Settings() => new()
    {
        FirstOrigin = "spec/ledger", Folder = folder,
        Interval = TimeSpan.FromMilliseconds(20), TurnInterval = TimeSpan.FromMilliseconds(20),
    };

    private TreeStore Store(SealerSettings settings) => new(Database.App, settings.Suite.Hash);

    private RunningSealer Run(SealerSettings settings) => Run(settings, Database, Ledger);

    private RunningSealer Run(SealerSettings settings, LedgerDatabase database, FactLedger ledger) =>
        new(ledger, database, settings);

    private Task Record(int facts, FactLedger? ledger = null) => new SealingByHand(Database, ledger ?? Ledger).Record(facts);

    private Task Sealed(SealerSettings settings, long position) => Until(async () => (await Store(settings).Latest())?.Size >= position);

    private static async Task<string> Refusal(RunningSealer running)
    {
        await Until(() => Task.FromResult(running.Sealer.Standing.State == SealerState.Refused));
        return running.Sealer.Standing.Reason!;
    }

    /// <summary>Looks again and again until it is so; the sealer works in the background.</summary>
    private static async Task Until(Func<Task<bool>> so)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await so()) await Task.Delay(20, enough.Token);
    }

    /// <summary>Every head, from the first: signatures, rotations, consistency, and the root over the leaves of the facts.</summary>
    private async Task VerifyAll(SealerSettings settings)
    {
        var (store, suite) = (Store(settings), settings.Suite.Hash);
        var leaves = (await Ledger.ReadAll(0, 10_000)).Select(fact => FactLeaf.Digest(suite, fact)).ToArray();
        var keyring = SealingKeyring.Trusting((await store.Keys())[0].Key);
        SignedHead? before = null;
        foreach (var head in await store.After(0, 1000))
        {
            var verdict = keyring.Verify(SignedNote.Parse(head.Note));
            verdict.Fault.ShouldBeNull();
            verdict.Head!.Root.ShouldBe(head.Root);
            head.Root.ShouldBe(MerkleTree.Root(suite, leaves.AsSpan(0, (int)head.Size)));
            if (before is not null)
            {
                var proof = await store.ConsistencyProof(before.Size, head.Size);
                MerkleTree.IsConsistent(suite, before.Size, head.Size, before.Root, head.Root, proof).ShouldBeTrue();
                head.SignedAt.ShouldBeGreaterThanOrEqualTo(before.SignedAt);
            }
            (before, keyring) = (head, verdict.After);
        }
    }

    /// <summary>What a host leaves that dies between signing a head and storing it.</summary>
    private async Task<SignedNote> SignWithoutStoring(SealerSettings settings, long size)
    {
        var key = Keys.Current("spec/ledger", settings.Suite.Signature)!;
        var leaves = (await Ledger.ReadAll(0, (int)size)).Select(fact => FactLeaf.Digest(settings.Suite.Hash, fact)).ToArray();
        var note = SignedNote.Sign(
            new Checkpoint("spec/ledger", size, MerkleTree.Root(settings.Suite.Hash, leaves), settings.Suite.Tree, NodaTime.Instant.FromUtc(2040, 1, 1, 0, 0)).Text,
            key);
        new LastSigned(folder, settings.Suite.Tree).Write(note);
        return note;
    }

    /// <summary>What only somebody does who owns the database and takes its guards away.</summary>
    private async Task Damage(string statement)
    {
        await using var damage = Database.Administrator.CreateCommand(
            $"""
            do $$ declare t regclass; begin
              for t in select tgrelid::regclass from pg_trigger where tgname = 'never_changed' loop
                execute format('alter table %s disable trigger never_changed', t);
              end loop;
            end $$;
            {statement};
            """);
        await damage.ExecuteNonQueryAsync();
    }

    private async Task<OtherLedger> NewLedger() => new(await LedgerDatabase.Create(Server));

    private sealed class OtherLedger(LedgerDatabase database) : IAsyncDisposable
    {
        public LedgerDatabase Database => database;

        public FactLedger Ledger { get; } = new(database.App);

        public async ValueTask DisposeAsync()
        {
            await Ledger.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    /// <summary>A sealer at work until it is disposed of.</summary>
    private sealed class RunningSealer : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Npgsql.NpgsqlDataSource turns;
        private readonly Task work;

        public RunningSealer(FactLedger ledger, LedgerDatabase database, SealerSettings settings)
        {
            turns = LockSessions.Of(database.AppConnection);
            Sealer = new(ledger, database.App, turns, SealingKeys.In(settings.Folder), settings);
            work = Task.Run(() => Sealer.Run(stop.Token));
        }

        public Sealer Sealer { get; }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await work;
            await turns.DisposeAsync();
        }
    }
}
