namespace Regulatory.Regctl.Specs.Commands;

/// <summary><c>regctl messaging</c> where there is no broker; with one, the specs of dead letters say what it does.</summary>
public sealed class MessagingCommandSpec
{
    [Theory]
    [InlineData("status")]
    [InlineData("status", "--json")]
    [InlineData("redeliver", "police")]
    [InlineData("redeliver", "inbox", "--id", "0198c6f0-0000-7000-8000-000000000001")]
    public async Task without_a_broker_it_ends_with_1(params string[] words) =>
        (await CommandLine.Root().Parse(["messaging", .. words]).InvokeAsync()).ShouldBe(1);

    [Fact]
    public void whose_dead_letters_come_back_must_be_said() =>
        CommandLine.Root().Parse(["messaging", "redeliver"]).Errors.ShouldNotBeEmpty();
}
