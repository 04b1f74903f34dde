using System.Security.Claims;
using Regulatory.Api.Access;

namespace Regulatory.Api.Specs.Access;

public sealed class VerifiedTokensSpec
{
    private readonly StoppedClock clock = new();
    private readonly ClaimsPrincipal officer = new();

    [Fact]
    public void a_token_that_was_checked_is_known_for_a_minute()
    {
        var tokens = new VerifiedTokens(clock);
        tokens.Find("a.b.c").ShouldBeNull();
        tokens.Keep("a.b.c", officer, clock.Now.AddHours(8).UtcDateTime);
        clock.Now += TimeSpan.FromSeconds(59);
        tokens.Find("a.b.c").ShouldBeSameAs(officer);
        clock.Now += TimeSpan.FromSeconds(1);
        tokens.Find("a.b.c").ShouldBeNull();
    }

    [Fact]
    public void a_token_is_not_known_beyond_its_own_end()
    {
        var tokens = new VerifiedTokens(clock);
        tokens.Keep("a.b.c", officer, clock.Now.AddSeconds(10).UtcDateTime);
        clock.Now += TimeSpan.FromSeconds(10);
        tokens.Find("a.b.c").ShouldBeNull();
    }

    [Fact]
    public void another_token_is_another()
    {
        var tokens = new VerifiedTokens(clock);
        tokens.Keep("a.b.c", officer, clock.Now.AddHours(8).UtcDateTime);
        tokens.Find("a.b.C").ShouldBeNull();
        tokens.Find("a.b.").ShouldBeNull();
        tokens.Find("").ShouldBeNull();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
