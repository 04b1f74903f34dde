using NodaTime;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public class CheckpointSpec
{
    private static readonly byte[] Root = HashSuite.Sha256.Leaf("root"u8);
    private static readonly Checkpoint Head = new("licensing.example/ledger", 1234, Root, "sha256", Instant.FromUtc(2026, 3, 2, 1, 2, 3).PlusNanoseconds(123456000));

    [Fact]
    public void a_head_is_five_lines()
    {
        Head.Text.ShouldBe($"licensing.example/ledger\n1234\n{Convert.ToBase64String(Root)}\nsuite sha256\nsigned-at 2026-03-02T01:02:03.123456Z\n");
        Checkpoint.Parse(Head.Text).ShouldBe(Head);
    }

    [Fact]
    public void a_head_that_hands_over_names_the_next_key()
    {
        var handing = Head with { NextKey = SealingKey.New("licensing.example/ledger", SignatureSuite.P256).Verifier };
        handing.Text.ShouldEndWith($"\nnext-key {handing.NextKey}\n");
        Checkpoint.Parse(handing.Text).ShouldBe(handing);
    }

    [Fact]
    public void extension_lines_of_other_kinds_are_passed_over() =>
        Checkpoint.Parse(Head.Text + "weather fine\n").ShouldBe(Head);

    [Theory]
    [InlineData("1234\n", "01234\n")]
    [InlineData("1234\n", "-1\n")]
    [InlineData("1234\n", "1 234\n")]
    [InlineData("1234\n", "99999999999999999999\n")]
    [InlineData("suite sha256\n", "")]
    [InlineData("suite sha256\n", "suite sha256\nsuite sm3\n")]
    [InlineData("suite sha256\n", "suite sha256\n\n")]
    [InlineData("signed-at 2026-03-02T01:02:03.123456Z\n", "signed-at 2026-03-02\n")]
    [InlineData("signed-at 2026-03-02T01:02:03.123456Z\n", "signed-at 2026-03-02T01:02:03.123456Z")]
    [InlineData("signed-at", "next-key somebody+00000000+AAAA\nsigned-at")]
    [InlineData("licensing.example/ledger\n", "")]
    public void anything_else_is_no_head(string part, string replaced) =>
        Checkpoint.TryParse(Head.Text.Replace(part, replaced, StringComparison.Ordinal), out _).ShouldBeFalse();

    [Fact]
    public void a_root_of_another_length_is_no_root() =>
        Checkpoint.TryParse(Head.Text.Replace(Convert.ToBase64String(Root), "AAAA", StringComparison.Ordinal), out _).ShouldBeFalse();
}
