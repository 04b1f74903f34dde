using System.Collections.Immutable;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Api.Access;
using Regulatory.Domain.Licensing;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>Who drives, for whom and on what; and what the agencies have on file of them before the first case.</summary>
public sealed partial class EnforcementQuarter
{
    private const int FleetsOfACity = 10, TrucksOfAFleet = 12, DriversOfAFleet = 6;

    internal static readonly Actor Province = DevelopmentAccounts.All.Single(account => account.Account == "superior-gd");
    internal static readonly Actor CreditDesk = DevelopmentAccounts.All.Single(account => account.Account == "credit-gd");
    internal static readonly Actor Clockwork = new("system:scenario", "Scenario", [Role.System], DivisionCode.Parse("440000"), "");

    private static readonly TruckConfiguration TwoAxles = new(TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres)]);

    private static readonly TruckConfiguration ThreeAxles = new(
        TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(2, true, TyreFitting.DualTyres, SpacingMm: 1_350)]);

    private static readonly TruckConfiguration SixAxles = new(
        TruckBody.Combination,
        [
            new(1, false, TyreFitting.SingleTyre), new(2, true, TyreFitting.DualTyres, SpacingMm: 1_350),
            new(3, false, TyreFitting.DualTyres, OnTrailer: true, SpacingMm: 1_310),
        ]);

    /// <summary>Fleets, sites, the agencies' codes, and the profiles of the carriers.</summary>
    private void Settle()
    {
        foreach (var office in QuarterOffice.All) fleets[office] = [.. Enumerable.Range(0, FleetsOfACity).Select(_ => NewFleet(office))];
        var codes = string.Join(' ', QuarterOffice.All.Select(office => $"{office.Division}={people[office].CreditCode()}"));
        Add(Hall.At(Before, 0), Province, new AdoptFigure(
            ProcessFigures.CodesOfAgencies.Key, codes, "统一社会信用代码登记", "公示处罚决定须载明处罚机关代码", Before), "settings");
        foreach (var office in QuarterOffice.All)
        {
            foreach (var fleet in fleets[office])
                Add(Hall.At(Before, 2), CreditDesk, new OpenCreditProfile(
                    ProfileOf(fleet.Company), new(fleet.Company.Name, office.Division, CreditTrade.FreightTransport, new(2026, 1, 1))), $"credit-{office.Key}");
            Sites(office);
            Sources(office);
        }
    }

    private Fleet NewFleet(QuarterOffice office)
    {
        var company = Organisation(office, "物流");
        return new(
            company,
            [
                .. Enumerable.Range(0, TrucksOfAFleet).Select(index =>
                {
                    var (truck, limit) = (index % 3) switch { 0 => (SixAxles, 49_000), 1 => (ThreeAxles, 25_000), _ => (TwoAxles, 18_000) };
                    var plate = people[office].Truck();
                    return new FleetTruck(plate, $"粤交运管{office.Division}字{plate.Number[2..]}号", truck, limit);
                }),
            ],
            [.. Enumerable.Range(0, DriversOfAFleet).Select(_ => Person(office))]);
    }

    private PartyConcerned Organisation(QuarterOffice office, string trade)
    {
        var company = people[office].Company(trade);
        return new(
            PartyKind.Organisation, company.Name, company.CreditCode, Address: $"{office.City}市{Random.ArrayElement(["港前", "滨海", "工业", "人民"])}路{Random.Int(1, 399)}号",
            Telephone: company.Telephone, LegalRepresentative: company.LegalRepresentative);
    }

    private PartyConcerned Person(QuarterOffice office) => Named(office, people[office].Person());

    private PartyConcerned Named(QuarterOffice office, Applicant person) => new(
        PartyKind.NaturalPerson, person.Name, ResidentId: person.ResidentId, Address: $"{office.City}市{Random.ArrayElement(["新塘", "坪山", "赤坎"])}{Random.Int(1, 60)}栋",
        Telephone: person.Telephone);

    private static CreditProfileId ProfileOf(PartyConcerned company) => new(CreditSubject.Of(PartyId.Of(company.CreditCode!.Value)), CreditDomain.RoadTransport);
}
