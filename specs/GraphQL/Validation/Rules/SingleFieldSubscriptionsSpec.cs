namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A subscription has one root field.</summary>
public sealed class SingleFieldSubscriptionsSpec
{
    [Fact]
    public void one_root_field_is_accepted() =>
        Pets.Accepts("subscription sub { newMessage { body sender } }");

    [Fact]
    public void one_root_field_in_a_fragment_is_accepted() =>
        Pets.Accepts("subscription sub { ...f } fragment f on Subscription { newMessage { body sender } }");

    [Fact]
    public void two_root_fields_are_refused() =>
        Pets.Refuses("subscription sub { newMessage { body sender } disallowedSecondRootField }", "SingleFieldSubscriptions@1:47");

    [Fact]
    public void two_root_fields_through_a_fragment_are_refused() =>
        Pets.Refuses("subscription sub { ...f } fragment f on Subscription { newMessage { body } disallowedSecondRootField }", "SingleFieldSubscriptions@1:76");

    [Fact]
    public void introspection_at_the_root_is_refused() =>
        Pets.Refuses("subscription sub { __typename }", "SingleFieldSubscriptions@1:20");

    [Fact]
    public void a_condition_at_the_root_is_refused() =>
        Pets.Refuses("subscription sub($bool: Boolean!) { newMessage @include(if: $bool) { body } disallowedSecondRootField @skip(if: $bool) }", "SingleFieldSubscriptions@1:48");
}
