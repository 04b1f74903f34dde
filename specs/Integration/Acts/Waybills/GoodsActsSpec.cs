using System.Text.Json;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Integration.Acts;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Acts.Waybills;

/// <summary>The table of dangerous goods on the real ledger: who keeps it, and what an act sees of it.</summary>
[Collection(OfficeCollection.Name)]
public sealed class GoodsActsSpec(OfficeServer server)
{
    private static readonly Actor Province = new(
        "superior-gd", "Superior authority", [Role.SuperiorAuthority], DivisionCode.Parse("440000"), "Guangdong Transport Department");

    private static readonly UnNumber Methanol = UnNumber.Parse("UN1230");

    [Fact]
    public async Task what_the_product_ships_is_accepted_and_known_to_the_next_act()
    {
        await using var office = await Office.Open(server);
        var (list, matrix) = Seeds(office);
        foreach (var act in list) await Office.Accepted(office.Do(Province, act));
        await Office.Accepted(office.Do(Province, matrix));
        var goods = office.Reference.Current.Goods;
        goods.Goods.Count.ShouldBe(31);
        goods.Find(Methanol, new(2026, 3, 2))!.Zh.ShouldBe("甲醇");
        goods.MatrixOn(new(2026, 3, 2))!.Pairs.Length.ShouldBe(matrix.Pairs.Length);
    }

    [Fact]
    public async Task an_act_of_an_earlier_law_version_sees_the_edition_of_then()
    {
        await using var office = await Office.Open(server);
        var act = Seeds(office).List.Single(good => good.Number == Methanol);
        await Office.Accepted(office.Do(Province, act));
        var before = office.Reference.Current.Version;
        await Office.Accepted(office.Do(
            Province, new AmendDangerousGood(Methanol, act.Terms with { Note = "改" }, "新版", "修订", new(2026, 1, 1))));
        office.Reference.Current.Goods.Find(Methanol, new(2026, 3, 2))!.Note.ShouldBe("改");
        (await office.Reference.At(before)).Goods.Find(Methanol, new(2026, 3, 2))!.Note.ShouldBeNull();
    }

    [Fact]
    public async Task a_city_does_not_keep_the_table_of_the_province()
    {
        await using var office = await Office.Open(server);
        var (list, matrix) = Seeds(office);
        var city = Province with { Account = "superior-gz", Division = DivisionCode.Parse("440100") };
        (await office.Do(city, list[0])).ShouldBeOfType<ActForbidden>().Roles.ShouldBeEmpty();
        (await office.Do(city, matrix)).ShouldBeOfType<ActForbidden>().Roles.ShouldBeEmpty();
    }

    private static (IReadOnlyList<ListDangerousGood> List, PublishSegregation Matrix) Seeds(Office office)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "dangerous-goods.json")));
        var codec = office.Catalogue.Codec;
        return (
            [.. file.RootElement.GetProperty("goods").EnumerateArray().Select(good => codec.Decode<ListDangerousGood>(good.GetRawText()))],
            codec.Decode<PublishSegregation>(file.RootElement.GetProperty("segregation").GetRawText()));
    }
}
