using System.Reflection;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Validation;

namespace Regulatory.GraphQL.Specs.Validation;

public sealed class ValidatorSpec
{
    [Fact]
    public void it_stops_after_twenty_errors() =>
        Validator.Validate(Pets.Schema, Parser.Parse($$"""{ dog { {{string.Join(' ', Enumerable.Range(0, 100).Select(i => $"unknown{i}"))}} } }"""))
            .Length.ShouldBe(20);

    [Fact]
    public void every_error_names_its_rule_and_place()
    {
        var error = Validator.Validate(Pets.Schema, Parser.Parse("{\n  dog { wings }\n}")).ShouldHaveSingleItem();
        error.Code.ShouldBe(ErrorCodes.Validation);
        error.Extensions["rule"].ShouldBe("FieldsOnCorrectType");
        error.Locations.ShouldHaveSingleItem().ShouldBe(new Location(2, 9));
    }

    [Fact]
    public void every_rule_has_a_spec_and_is_asked()
    {
        var rules = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule))).Select(type => type.Name).ToArray();
        var specs = Assembly.GetExecutingAssembly().GetTypes().Select(type => type.Name).ToHashSet();
        rules.Where(rule => !specs.Contains(rule + "Spec")).ShouldBeEmpty();
        rules.Length.ShouldBe(28);
    }
}
