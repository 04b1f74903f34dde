using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Regulatory.Api.Access;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Access;

public sealed class WithdrawalsSpec
{
    private static readonly Actor Officer = new("zhang.san", "张三", [Role.Issuer, Role.Reviewer], DivisionCode.Parse("440100"), "");

    [Fact]
    public void nothing_withdrawn_changes_nothing() => Now(Officer).ShouldBe(Officer);

    /// <summary>What is known of an actor is kept as long as the actor.</summary>
    [Fact]
    public void what_was_withdrawn_of_others_leaves_the_actor_as_it_is() =>
        Now(Officer, "li.si", "li.si/Issuer").ShouldBeSameAs(Officer);

    [Fact]
    public void a_withdrawn_role_is_left_out() =>
        Now(Officer, "zhang.san/Issuer", "li.si/Reviewer").Roles.ShouldBe([Role.Reviewer]);

    [Theory]
    [InlineData("zhang.san")]
    [InlineData("zhang.san/Issuer", "zhang.san/Reviewer")]
    public void without_account_or_roles_the_token_is_worth_nothing(params string[] withdrawn) =>
        Should.Throw<AccountWithdrawn>(() => Now(Officer, withdrawn));

    [Fact]
    public void one_text_with_commas_is_a_list_too()
    {
        using var withdrawals = new Withdrawals(new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Auth:Withdrawn", "li.si, zhang.san")]).Build());
        Should.Throw<AccountWithdrawn>(() => withdrawals.Now(Officer));
    }

    private static Actor Now(Actor actor, params string[] withdrawn)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(withdrawn.Select((entry, i) => KeyValuePair.Create<string, string?>($"Auth:Withdrawn:{i}", entry)).ToImmutableArray())
            .Build();
        using var withdrawals = new Withdrawals(settings);
        return withdrawals.Now(actor);
    }
}
