using Regulatory.Api.Schema;
using Regulatory.GraphQL.Sql;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;

namespace Regulatory.Api.Specs.Schema;

public sealed class MasksSpec
{
    [Fact]
    public void a_persons_full_name_is_read_by_the_same_officers_wherever_it_stands()
    {
        var names = ReadModelEntities.Of(ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly))
            .SelectMany(entity => entity.Columns.Where(column => column.Name == "person_name"), (entity, column) => (entity.Name, column.Mask))
            .ToList();
        names.Select(name => name.Name).ShouldBe(["Application", "Licence"], ignoreOrder: true);
        foreach (var (_, mask) in names)
        {
            mask.ShouldNotBeNull().Kind.ShouldBe(MaskKind.Name);
            mask.ClearFor.ShouldBe(["WindowClerk", "Reviewer", "HearingChair", "DecisionMaker", "Issuer"], ignoreOrder: true);
        }
    }
}
