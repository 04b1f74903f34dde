using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Specs.Execution;
using Regulatory.GraphQL.Specs.Validation;

namespace Regulatory.GraphQL.Specs.Introspection;

public sealed class IntrospectionSpec
{
    private static readonly RequestExecutor OfPets = new(Pets.Schema);

    private static readonly RequestExecutor OfOld = Answering.Schema(
        """
        type Query { now(old: Int @deprecated, new: Int = 5): Colour then: Int @deprecated(reason: "Gone.") }
        enum Colour { RED GREEN @deprecated }
        input Filter { a: Int b: Int @deprecated }
        scalar Date @specifiedBy(url: "https://example.org/date")
        "Marks." directive @mark(a: Int = 1, b: Int @deprecated) repeatable on FIELD | QUERY
        """,
        []);

    [Theory]
    [InlineData("""{ __type(name: "Dog") { kind name interfaces { name } fields { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } isOneOf specifiedByURL } }""",
        """{"__type":{"kind":"OBJECT","name":"Dog","interfaces":[{"name":"Pet"}],"fields":[{"name":"name"},{"name":"nickname"},{"name":"barkVolume"},{"name":"doesKnowCommand"},{"name":"isHouseTrained"},{"name":"owner"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null,"specifiedByURL":null}}""")]
    [InlineData("""{ __type(name: "Pet") { kind possibleTypes { name } } }""", """{"__type":{"kind":"INTERFACE","possibleTypes":[{"name":"Cat"},{"name":"Dog"}]}}""")]
    [InlineData("""{ __type(name: "CatOrDog") { kind fields { name } possibleTypes { name } } }""", """{"__type":{"kind":"UNION","fields":null,"possibleTypes":[{"name":"Cat"},{"name":"Dog"}]}}""")]
    [InlineData("""{ __type(name: "PetSearch") { kind isOneOf inputFields { name type { kind name } } } }""",
        """{"__type":{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"name","type":{"kind":"SCALAR","name":"String"}},{"name":"id","type":{"kind":"SCALAR","name":"ID"}},{"name":"dog","type":{"kind":"INPUT_OBJECT","name":"FindDogInput"}}]}}""")]
    [InlineData("""{ __type(name: "Human") { fields { name type { kind name ofType { kind name ofType { name } } } } } }""",
        """{"__type":{"fields":[{"name":"name","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"String","ofType":null}}},{"name":"pets","type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"name":"Pet"}}}},{"name":"friends","type":{"kind":"LIST","name":null,"ofType":{"kind":"OBJECT","name":"Human","ofType":null}}}]}}""")]
    [InlineData("""{ __type(name: "Nobody") { name } }""", """{"__type":null}""")]
    [InlineData("{ __schema { queryType { name } mutationType { name } subscriptionType { name } } }",
        """{"__schema":{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":{"name":"Subscription"}}}""")]
    public async Task the_schema_describes_itself(string document, string data) => (await OfPets.AskAsync(document)).Data().ShouldBe(data);

    [Theory]
    [InlineData("""{ __type(name: "Query") { fields { name args { name defaultValue } } } }""",
        """{"__type":{"fields":[{"name":"now","args":[{"name":"new","defaultValue":"5"}]}]}}""")]
    [InlineData("""{ __type(name: "Query") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name isDeprecated deprecationReason } } } }""",
        """{"__type":{"fields":[{"name":"now","isDeprecated":false,"deprecationReason":null,"args":[{"name":"old","isDeprecated":true,"deprecationReason":"No longer supported"},{"name":"new","isDeprecated":false,"deprecationReason":null}]},{"name":"then","isDeprecated":true,"deprecationReason":"Gone.","args":[]}]}}""")]
    [InlineData("""{ a: __type(name: "Colour") { enumValues { name } } b: __type(name: "Colour") { enumValues(includeDeprecated: true) { name } } }""",
        """{"a":{"enumValues":[{"name":"RED"}]},"b":{"enumValues":[{"name":"RED"},{"name":"GREEN"}]}}""")]
    [InlineData("""{ a: __type(name: "Filter") { inputFields { name } } b: __type(name: "Date") { specifiedByURL } }""",
        """{"a":{"inputFields":[{"name":"a"}]},"b":{"specifiedByURL":"https://example.org/date"}}""")]
    public async Task what_is_deprecated_is_shown_when_asked_for(string document, string data) => (await OfOld.AskAsync(document)).Data().ShouldBe(data);

    [Fact]
    public async Task directives_tell_where_they_stand_and_whether_again() =>
        (await OfOld.AskAsync("{ __schema { directives { name isRepeatable locations args { name } } } }")).Data()
            .ShouldEndWith("""{"name":"mark","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"a"}]}]}}""");

    /// <summary>What GraphiQL and code generators ask, with nine wrappers of a type: it must fit the limits for strangers.</summary>
    [Fact]
    public async Task the_question_that_clients_ask_fits_the_limits()
    {
        const string Inputs = "{ name description type { ...T } defaultValue isDeprecated deprecationReason }";
        var wrapped = string.Concat(Enumerable.Repeat("ofType { kind name ", 9)) + string.Concat(Enumerable.Repeat("} ", 9));
        var result = await OfPets.AskAsync($$"""
            query IntrospectionQuery {
              __schema {
                description
                queryType { name kind } mutationType { name kind } subscriptionType { name kind }
                types { ...F }
                directives { name description isRepeatable locations args(includeDeprecated: true) {{Inputs}} }
              }
            }
            fragment F on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description args(includeDeprecated: true) {{Inputs}} type { ...T } isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) {{Inputs}}
              interfaces { ...T }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...T }
            }
            fragment T on __Type { kind name {{wrapped}} }
            """);
        result.Errors.ShouldBeEmpty();
    }
}
