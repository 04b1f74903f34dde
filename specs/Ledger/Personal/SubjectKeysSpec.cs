using System.Security.Cryptography;
using Regulatory.Ledger.Personal;

namespace Regulatory.Ledger.Specs.Personal;

public class SubjectKeysSpec(SharedServer server) : LedgerSpec(server)
{
    private static readonly MasterKeys Master = MasterKeys.Parse(Convert.ToBase64String(new byte[32]));

    private SubjectKeys Keys => new(Database.App, Master);

    [Fact]
    public async Task what_was_sealed_is_opened_by_any_node_with_the_master_key()
    {
        var keys = Keys;
        await keys.Prepare(["P:1", "P:2", "P:1"]);
        var envelope = keys.Seal("P:1", "张三丰");
        envelope.ShouldNotContain("张");
        envelope.ShouldNotBe(keys.Seal("P:1", "张三丰"));
        keys.Open("P:1", envelope).ShouldBe("张三丰");
        Keys.Open("P:1", envelope).ShouldBe("张三丰");
    }

    [Fact]
    public async Task two_nodes_that_meet_a_subject_at_once_agree_on_its_key()
    {
        var nodes = Enumerable.Range(0, 8).Select(_ => Keys).ToList();
        await Task.WhenAll(nodes.Select(node => node.Prepare(["P:1", "P:2"])));
        var envelope = nodes[0].Seal("P:1", "x");
        nodes.ShouldAllBe(node => node.Open("P:1", envelope) == "x");
    }

    [Fact]
    public async Task a_destroyed_key_forgets_its_subject_and_nobody_else()
    {
        var keys = Keys;
        await keys.Prepare(["P:1", "P:2"]);
        var (one, two) = (keys.Seal("P:1", "one"), keys.Seal("P:2", "two"));
        (await keys.Destroy("P:1")).ShouldBeTrue();
        (await keys.Destroy("P:1")).ShouldBeFalse();
        keys.Open("P:1", one).ShouldBeNull();
        keys.Open("P:2", two).ShouldBe("two");
        Keys.Open("P:1", one).ShouldBeNull();
        Should.Throw<SubjectErasedException>(() => keys.Seal("P:1", "again")).Subject.ShouldBe("P:1");
        await Should.ThrowAsync<SubjectErasedException>(() => Keys.Prepare(["P:1"]));
    }

    [Fact]
    public async Task nothing_is_sealed_or_opened_for_a_subject_that_never_had_a_key()
    {
        await Keys.Prepare(["P:1"]);
        var envelope = Keys.Seal("P:1", "one");
        Should.Throw<InvalidOperationException>(() => Keys.Seal("P:9", "x"));
        Should.Throw<CryptographicException>(() => Keys.Open("P:9", envelope));
    }

    [Fact]
    public async Task new_values_are_sealed_by_the_configured_suite_and_old_ones_still_open()
    {
        var aes = Keys;
        await aes.Prepare(["P:1"]);
        var old = aes.Seal("P:1", "old");
        var sm = new SubjectKeys(Database.App, Master.With(EnvelopeSuite.Sm4), suite: EnvelopeSuite.Sm4);
        await sm.Prepare(["P:1", "P:2"]);
        var (renewed, fresh) = (sm.Seal("P:1", "新"), sm.Seal("P:2", "新"));
        old.ShouldStartWith("a1.");
        renewed.ShouldStartWith("s1.");
        foreach (var node in new[] { Keys, new SubjectKeys(Database.App, Master.With(EnvelopeSuite.Sm4), suite: EnvelopeSuite.Sm4) })
        {
            node.Open("P:1", old).ShouldBe("old");
            node.Open("P:1", renewed).ShouldBe("新");
            node.Open("P:2", fresh).ShouldBe("新");
        }
    }

    [Fact]
    public async Task keys_may_be_wrapped_by_a_module_that_never_gives_its_own_away()
    {
        var module = new Module();
        var keys = new SubjectKeys(Database.App, module);
        await keys.Prepare(["P:1"]);
        var envelope = keys.Seal("P:1", "one");
        new SubjectKeys(Database.App, module).Open("P:1", envelope).ShouldBe("one");
        Should.Throw<CryptographicException>(() => Keys.Open("P:1", envelope));
    }

    [Fact]
    public async Task what_was_read_before_a_key_was_destroyed_does_not_bring_it_back()
    {
        var keys = Keys;
        await keys.Prepare(["P:1"]);
        var envelope = keys.Seal("P:1", "one");
        keys.Forget("P:1");
        keys.Open("P:1", envelope).ShouldBeNull();
        await Should.ThrowAsync<SubjectErasedException>(() => keys.Prepare(["P:1"]));
    }

    [Fact]
    public async Task the_fact_of_an_erasure_destroys_the_key_or_neither_happens()
    {
        var keys = Keys;
        await keys.Prepare(["P:1", "P:2"]);
        var (one, two) = (keys.Seal("P:1", "one"), keys.Seal("P:2", "two"));
        var erased = new NewFact("governance.subject.erased.v1", """{"subject":"P:1"}""");
        (await Ledger.Append(Acts.Of([new(new("governance.subject", "P:1"), 7, [erased])]))).ShouldBeOfType<Conflict>();
        Keys.Open("P:1", one).ShouldBe("one");
        (await Ledger.Append(Acts.Of([new(new("governance.subject", "P:1"), 0, [erased])]))).ShouldBeOfType<Appended>();
        Keys.Open("P:1", one).ShouldBeNull();
        Keys.Open("P:2", two).ShouldBe("two");
    }

    [Fact]
    public async Task another_node_forgets_within_a_minute()
    {
        var time = new ManualClock();
        var other = new SubjectKeys(Database.App, Master, time);
        var keys = Keys;
        await keys.Prepare(["P:1"]);
        var envelope = keys.Seal("P:1", "one");
        other.Open("P:1", envelope).ShouldBe("one");
        await keys.Destroy("P:1");
        time.Advance(TimeSpan.FromMinutes(1));
        other.Open("P:1", envelope).ShouldBeNull();
    }

    [Fact]
    public async Task an_envelope_opens_only_unaltered_and_for_its_own_subject()
    {
        var keys = Keys;
        await keys.Prepare(["P:1", "P:2"]);
        var envelope = keys.Seal("P:1", "one");
        var altered = envelope[..^1] + (envelope[^1] == 'A' ? 'B' : 'A');
        foreach (var (subject, text) in new[] { ("P:2", envelope), ("P:1", altered), ("P:1", "a1.?"), ("P:1", "a1.AAAA"), ("P:1", "clear") })
            Should.Throw<CryptographicException>(() => keys.Open(subject, text));
    }

    [Fact]
    public async Task an_older_master_key_still_opens_what_it_wrapped()
    {
        await Keys.Prepare(["P:1"]);
        var envelope = Keys.Seal("P:1", "one");
        var renewed = new MasterKeys(RandomNumberGenerator.GetBytes(32), new byte[32]);
        new SubjectKeys(Database.App, renewed).Open("P:1", envelope).ShouldBe("one");
        var without = new MasterKeys(RandomNumberGenerator.GetBytes(32));
        Should.Throw<CryptographicException>(() => new SubjectKeys(Database.App, without).Open("P:1", envelope)).Message.ShouldContain("master key");
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("????")]
    public void a_master_key_is_32_bytes(string text) => Should.Throw<FormatException>(() => MasterKeys.Parse(text));

    [Fact]
    public void a_missing_key_file_is_made_once_and_for_its_owner_only()
    {
        var path = Path.Combine(Path.GetTempPath(), $"keys-{Guid.NewGuid():N}", "master.keys");
        MasterKeys.FromFileOrNew(path);
        var made = File.ReadAllText(path);
        MasterKeys.FromFileOrNew(path);
        File.ReadAllText(path).ShouldBe(made);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    /// <summary>A clock that moves when told.</summary>
    private sealed class ManualClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Advance(TimeSpan by) => now += by.Ticks;
    }

    /// <summary>A stand-in for a hardware module: the key is inside it, and only its own answers come out.</summary>
    private sealed class Module : KeyWrapping
    {
        private readonly byte[] inside = RandomNumberGenerator.GetBytes(32);

        public override string CurrentId => "module-1";

        public override byte[] Wrap(string subject, ReadOnlySpan<byte> key) => EnvelopeSuite.Aes.Seal(inside, key, subject);

        public override byte[] Unwrap(string subject, string wrappedBy, ReadOnlySpan<byte> wrapped) =>
            wrappedBy == CurrentId ? EnvelopeSuite.Aes.Open(inside, wrapped, subject) : throw new CryptographicException("Not of this module.");
    }
}
