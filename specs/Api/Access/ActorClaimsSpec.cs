using System.Security.Claims;
using Regulatory.Api.Access;
using Regulatory.Domain.Kernel;
using Claim = System.Security.Claims.Claim;

namespace Regulatory.Api.Specs.Access;

public sealed class ActorClaimsSpec
{
    private const string Somebody = "E:91440101MA5AAAA00W";

    public static TheoryData<string[]> RolesThatAreNone => new()
    {
        new[] { "1" }, new[] { "+2" }, new[] { "-0" }, new[] { " 4" }, new[] { "Reviewer " }, new[] { "reviewer" },
        new[] { "WindowClerk,Reviewer" }, new[] { "WindowClerk, Issuer" }, new[] { "" }, new[] { "Root" }, new[] { "Reviewer", "7" },
        new[] { "System" }, new[] { "Reviewer", "System" }, new[] { "Administrator", "Auditor" }, Array.Empty<string>(),
    };

    [Theory, MemberData(nameof(RolesThatAreNone))]
    public void a_role_is_one_of_ours_to_the_letter_or_the_token_is_refused(string[] roles) =>
        Should.Throw<TokenNotUsable>(() => ActorClaims.ActorOf(Token(roles))).Claim.ShouldBe(ActorClaims.Roles);

    [Theory]
    [InlineData("")]
    [InlineData("44")]
    [InlineData("999999")]
    [InlineData("440100\n")]
    public void a_division_is_one_of_ours_or_the_token_is_refused(string division) =>
        Should.Throw<TokenNotUsable>(() => ActorClaims.ActorOf(Token(["Reviewer"], division))).Claim.ShouldBe(ActorClaims.Division);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("E:91440101MA5AAAA00X")]
    [InlineData("P:0123456789abcdef0123456789abcdef\n")]
    public void an_applicant_is_somebody_or_the_token_is_refused(string? party) =>
        Should.Throw<TokenNotUsable>(() => ActorClaims.ActorOf(Token(["Applicant"], party: party))).Claim.ShouldBe(ActorClaims.Party);

    [Fact]
    public void a_token_in_order_makes_its_bearer()
    {
        var actor = ActorClaims.ActorOf(Token(["Applicant", "Public"], party: Somebody));
        actor.Roles.ShouldBe([Role.Applicant, Role.Public]);
        actor.Party.ToString().ShouldBe(Somebody);
    }

    private static ClaimsPrincipal Token(string[] roles, string division = "440100", string? party = null) => new(new ClaimsIdentity(
        [
            new Claim(ActorClaims.Subject, "somebody"), new Claim(ActorClaims.Division, division),
            .. roles.Select(role => new Claim(ActorClaims.Roles, role)),
            .. party is null ? [] : new[] { new Claim(ActorClaims.Party, party) },
        ],
        "spec"));
}
