using Regulatory.Api.Schema;
using Regulatory.GraphQL.Sql;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;

namespace Regulatory.Api.Specs.Schema;

public sealed class MasksSpec
{
    private static readonly string[] Hall = ["WindowClerk", "Reviewer", "HearingChair", "DecisionMaker", "Issuer"];
    private static readonly string[] Investigators = ["EnforcementOfficer", "CaseUnitHead", "AgencyHead", "LegalReviewer"];

    /// <summary>Those who work on the matter, by what they work on; everybody else reads a masked name.</summary>
    private static readonly Dictionary<string, string[]> Readers = new()
    {
        ["Application"] = Hall, ["Licence"] = Hall, ["Lead"] = Investigators, ["Case"] = [.. Investigators, "HearingChair"],
        ["CarrierCreditReport"] = ["CreditOfficer"], ["CreditListing"] = ["CreditOfficer"],
        ["Publication"] = ["PublicityClerk", "CreditOfficer", "AgencyHead"],
    };

    [Fact]
    public void a_resident_id_in_the_number_of_a_licence_is_read_by_those_who_read_the_holders_name()
    {
        var numbers = ReadModelEntities.Of(ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly))
            .SelectMany(entity => entity.Columns.Where(column => column.HasStandIn), (entity, column) => (Name: $"{entity.Name}.{column.Field}", column.Mask))
            .ToDictionary(one => one.Name, one => one.Mask!);
        numbers.Keys.ShouldBe(["Licence.number", "Application.licenceNumber"], ignoreOrder: true);
        numbers["Licence.number"].ClearFor.ShouldBe(Hall, ignoreOrder: true);
        numbers["Application.licenceNumber"].ClearFor.ShouldBe([.. Hall, "Applicant"], ignoreOrder: true);
    }

    [Fact]
    public void a_persons_full_name_is_read_by_the_same_officers_wherever_it_stands()
    {
        var names = ReadModelEntities.Of(ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly))
            .SelectMany(entity => entity.Columns.Where(column => column.Name == "person_name"), (entity, column) => (entity.Name, column.Mask))
            .ToList();
        names.Select(name => name.Name).ShouldBe(Readers.Keys, ignoreOrder: true);
        foreach (var (entity, mask) in names)
        {
            mask.ShouldNotBeNull().Kind.ShouldBe(MaskKind.Name);
            mask.ClearFor.ShouldBe(Readers[entity], ignoreOrder: true, entity);
        }
    }
}
