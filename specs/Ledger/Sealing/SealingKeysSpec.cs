using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public sealed class SealingKeysSpec : IDisposable
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("sealing-keys").FullName, "sealing");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    [Fact]
    public void a_folder_that_is_not_there_holds_no_key()
    {
        SealingKeys.In(folder).Current("log", SignatureSuite.Ed25519).ShouldBeNull();
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public void the_newest_key_of_a_suite_is_the_current_one()
    {
        var keys = SealingKeys.In(folder);
        var first = keys.Make("log", SignatureSuite.Ed25519);
        var second = keys.Make("log", SignatureSuite.Ed25519);
        var other = keys.Make("log", SignatureSuite.Sm2);

        keys.Current("log", SignatureSuite.Ed25519)!.Verifier.ShouldBe(second.Verifier);
        keys.Current("log", SignatureSuite.Sm2)!.Verifier.ShouldBe(other.Verifier);
        keys.All("log").Select(key => key.Verifier).ShouldBe([second.Verifier, first.Verifier, other.Verifier], ignoreOrder: true);
    }

    [Fact]
    public void only_the_owner_may_read_a_key()
    {
        SealingKeys.In(folder).Make("log", SignatureSuite.Ed25519);
        var path = Path.Combine(folder, "ed25519-0001.pem");
        File.Exists(path).ShouldBeTrue();
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void the_tenth_thousandth_key_comes_after_the_one_before()
    {
        var keys = SealingKeys.In(folder);
        keys.Make("log", SignatureSuite.P256);
        File.Move(Path.Combine(folder, "p-256-0001.pem"), Path.Combine(folder, "p-256-9999.pem"));
        var next = keys.Make("log", SignatureSuite.P256);
        File.Exists(Path.Combine(folder, "p-256-10000.pem")).ShouldBeTrue();
        keys.Current("log", SignatureSuite.P256)!.Verifier.ShouldBe(next.Verifier);
    }

    [Fact]
    public void keys_from_a_text_are_read_and_none_is_made()
    {
        var (now, before) = (SealingKey.New("log", SignatureSuite.P256), SealingKey.New("log", SignatureSuite.P256, "the safe burnt down"));
        var keys = SealingKeys.Given(now.ToPem() + before.ToPem());

        keys.Current("log", SignatureSuite.P256)!.Verifier.ShouldBe(now.Verifier);
        keys.All("log").Select(key => key.LossOfPredecessor).ShouldBe([null, "the safe burnt down"]);
        Should.Throw<SealingUnavailableException>(() => keys.Make("log", SignatureSuite.P256)).Message.ShouldContain("environment");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    [InlineData("-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n")]
    public void what_is_no_key_is_said_to_be_none(string pem) => Should.Throw<FormatException>(() => SealingKeys.Given(pem).All("log"));
}
