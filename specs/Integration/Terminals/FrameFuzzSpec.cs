namespace Regulatory.Integration.Specs.Terminals;

/// <summary>Damage of any kind throws nothing and costs no good neighbour; <c>tools/bench terminals-fuzz</c> runs ten million frames.</summary>
public sealed class FrameFuzzSpec
{
    [Theory]
    [InlineData(1)]
    [InlineData(20260309)]
    public void damaged_frames_of_terminals_cost_no_good_neighbour(int seed)
    {
        var outcome = new FrameFuzz(seed).Terminals(20_000);
        outcome.Lost.ShouldBe(0);
        outcome.Rejected.ShouldBeGreaterThan(5_000);
        outcome.Unread.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(20260310)]
    public void damaged_frames_of_platforms_cost_no_good_neighbour(int seed)
    {
        var outcome = new FrameFuzz(seed).Platforms(20_000);
        outcome.Lost.ShouldBe(0);
        outcome.Rejected.ShouldBeGreaterThan(5_000);
        outcome.Unread.ShouldBeGreaterThan(10);
    }
}
