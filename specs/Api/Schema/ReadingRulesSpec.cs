using Regulatory.Api.Schema;
using Regulatory.Api.Specs.Access;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;
using Regulatory.Projections;

namespace Regulatory.Api.Specs.Schema;

/// <summary>The conventions of reading, on the schema that is served.</summary>
public sealed class ReadingRulesSpec
{
    private static readonly GraphQL.Types.Schema Schema = AccessMatrix.Schema;

    [Fact]
    public void every_way_in_leads_to_a_read_model_that_names_its_readers_or_the_article_that_makes_it_public()
    {
        foreach (var entity in AccessMatrix.Entities)
            (entity.Rule is { OpenBy.Length: > 0 } or { Roles.IsEmpty: false }).ShouldBeTrue(entity.Name);
        Schema.Query!.Fields.Select(field => field.Name).Except(AccessMatrix.Entities.SelectMany(entity => new[] { entity.Singular, entity.Plural }))
            .ShouldBe(["node", "nodes", .. ApiSchema.Views.Select(view => view.Field)], ignoreOrder: true);
        typeof(ReadModelCatalogue).Assembly.GetTypes().Where(type => type.IsDefined(typeof(ReadModelAttribute), inherit: false))
            .Where(type => type.IsDefined(typeof(OpenAttribute), inherit: false) == type.IsDefined(typeof(ReadableByAttribute), inherit: false))
            .ShouldBeEmpty("A read model is either for everybody or for somebody.");
        Schema.Mutation!.Fields.Select(field => field.Name).ShouldBe(AccessMatrix.Acts.Select(act => act.Field), ignoreOrder: true);
    }

    [Fact]
    public void every_field_of_an_entity_is_a_column_a_way_or_the_names_of_the_masked()
    {
        foreach (var entity in AccessMatrix.Entities)
            Type(entity).Fields.Select(field => field.Name)
                .Except(entity.Columns.Select(column => column.Field)).Except(entity.Relations.Select(relation => relation.Field))
                .Except(["id", "maskedFields"]).ShouldBeEmpty(entity.Name);
    }

    [Fact]
    public void filters_and_orders_are_by_filterable_columns_and_by_all_of_them()
    {
        foreach (var entity in AccessMatrix.Entities)
        {
            var usable = entity.Columns.Where(column => column.Filterable && column.Kind is not (SqlKind.Json or SqlKind.TextArray)).Select(column => column.Field).ToList();
            Fields($"{entity.Name}FilterInput").Except(["and", "or"]).ShouldBe(usable, ignoreOrder: true);
            Fields($"{entity.Name}SortInput").ShouldBe(usable, ignoreOrder: true);
        }
    }

    [Fact]
    public void a_field_that_is_masked_for_anybody_may_be_null_and_its_type_names_the_masked()
    {
        foreach (var entity in AccessMatrix.Entities)
        {
            var masked = entity.Columns.Where(column => column.Mask is not null).ToList();
            foreach (var column in masked.Where(column => !column.HasStandIn || column.Nullable)) Type(entity).Field(column.Field)!.Type.ShouldNotBeOfType<NonNullType>($"{entity.Name}.{column.Field}");
            foreach (var column in masked.Where(column => column is { HasStandIn: true, Nullable: false })) Type(entity).Field(column.Field)!.Type.ShouldBeOfType<NonNullType>();
            (Type(entity).Field("maskedFields") is not null).ShouldBe(masked.Count > 0, entity.Name);
        }
    }

    [Fact]
    public void every_scalar_says_where_it_is_specified() => Schema.Types.Values.OfType<ScalarType>()
        .Where(scalar => !Scalars.IsBuiltIn(scalar) && !Uri.IsWellFormedUriString(scalar.SpecifiedBy, UriKind.Absolute))
        .Select(scalar => scalar.Name).ShouldBeEmpty();

    private static ObjectType Type(Entity entity) => (ObjectType)Schema.Type(entity.Name)!;

    private static IEnumerable<string> Fields(string input) => ((InputObjectType?)Schema.Type(input))?.Fields.Select(field => field.Name) ?? [];
}
