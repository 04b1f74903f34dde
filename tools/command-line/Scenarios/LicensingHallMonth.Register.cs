using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Regctl.Scenarios;

/// <summary>What was in the register before the month, and what becomes of it.</summary>
public sealed partial class LicensingHallMonth
{
    private static readonly LocalDate Takeover = new(2026, 2, 25);
    private readonly List<Held> register = [];

    private sealed record Held(LicenceId Id, HallItem Item, Applicant Holder, LocalDate Until)
    {
        public bool IsTaken { get; set; }
    }

    /// <summary>Eighty licences are taken over from the register of before.</summary>
    private void ImportRegister()
    {
        string[] kinds = ["GD-RT-02", "GD-RT-05", "GD-RT-01", "GD-RT-12", "GD-RT-16", "GD-RT-19", "GD-RT-13", "GD-RT-14"];
        for (var i = 0; i < 80; i++)
        {
            var item = HallItems.FirstGrants.Single(one => one.Item == kinds[i % kinds.Length]);
            var until = new LocalDate(2026, 4, 20).PlusDays(i * 9);
            if (i is 72) until = new(2026, 3, 30);
            if (i is 73 or 74) until = new(2026, 3, 12);
            Import(i + 1, item, until);
        }
    }

    private void Import(int serial, HallItem item, LocalDate until)
    {
        var held = new Held(
            LicenceId.Parse($"20260200-0000-7000-8000-{serial:000000000000}"), item,
            item.Trade is { } trade ? people.Company(trade) : people.Person(), until);
        register.Add(held);
        var number = ItemNumber.Parse(item.Item);
        steps.Add(new(hall.At(Takeover, serial * 7 / 81), "superior-gd", new ImportLicence(
            held.Id, $"粤交运管许可穗字44010022{serial:0000}号", "gd-yunzheng", $"XK-4401-{serial:00000}", Sum($"XK-{serial}"), number,
            reference.Catalogue.Find(number, Takeover)!.LicenceKind, held.Holder, DivisionCode.Parse("440100"), "广州市交通运输局", item.Scope,
            until.PlusDays(1).PlusYears(-4), until)));
    }

    /// <summary>The next licence of the register of an item that nothing happens to otherwise.</summary>
    private Held Take(string item)
    {
        var held = register.First(one => one.Item.Item == item && !one.IsTaken && one.Until > new LocalDate(2026, 6, 1));
        held.IsTaken = true;
        return held;
    }

    /// <summary>Vehicles' certificates under those operators of the register whom nothing else happens to.</summary>
    private void Vehicles()
    {
        foreach (var (item, under, count, months) in new[]
                 {
                     ("GD-RT-10", "GD-RT-02", 24, 24), ("GD-RT-10", "GD-RT-05", 18, 24), ("GD-RT-17", "GD-RT-16", 8, 24),
                     ("GD-RT-20", "GD-RT-19", 8, 96),
                 })
            for (var i = 0; i < count; i++)
            {
                var operators = register.Where(one => one.Item.Item == under && !one.IsTaken && one.Until > new LocalDate(2026, 6, 1)).ToList();
                var above = operators[i % operators.Count];
                var scope = new LicenceScope($"{people.Vehicle()} {above.Item.Scope.Text}", null, above.Item.Scope.Activities, above.Item.Scope.VehicleClasses);
                var day = hall.Workday(First, people.Random.Int(0, 17));
                var until = item is "GD-RT-20" ? day.PlusMonths(months) : above.Until;
                Decide(
                    Case(new(item, 1, null, scope, item is "GD-RT-20" ? 8 : null), ApplicationKind.New, above.Holder, under: above.Id, until: until)
                        .Submit(day).Accept(day), day);
            }
    }

    private void InVain()
    {
        foreach (var item in HallItems.Elsewhere)
            for (var i = 0; i < item.Weight; i++)
            {
                var day = hall.Workday(First, people.Random.Int(0, 19));
                var next = Case(item, ApplicationKind.New, people.Company(item.Trade!)).Submit(day);
                if (i == 0) next.Accept(day, refused: CompetentLevel.Id);
                next.OutOfCompetence(day);
            }
        for (var i = 0; i < HallItems.LightFreight.Weight; i++)
        {
            var day = hall.Workday(First, people.Random.Int(0, 19));
            Case(HallItems.LightFreight, ApplicationKind.New, people.Company("货运")).Submit(day).NoLicenceNeeded(day);
        }
        for (var i = 0; i < HallItems.Repair.Weight; i++)
            Case(HallItems.Repair, ApplicationKind.New, people.Company("汽修"))
                .Submit(hall.Workday(First, people.Random.Int(0, 19)), refused: FilingIsNoLicence.Id);
    }

    /// <summary>Renewals, changes, replacements and deregistrations of what the register holds.</summary>
    private void LaterLives()
    {
        foreach (var (kind, item, count) in new[]
                 {
                     (ApplicationKind.Renewal, "GD-RT-05", 3), (ApplicationKind.Renewal, "GD-RT-12", 4), (ApplicationKind.Renewal, "GD-RT-13", 4),
                     (ApplicationKind.Renewal, "GD-RT-14", 3), (ApplicationKind.Change, "GD-RT-01", 2), (ApplicationKind.Change, "GD-RT-02", 2),
                     (ApplicationKind.Replacement, "GD-RT-12", 2), (ApplicationKind.Replacement, "GD-RT-13", 2),
                     (ApplicationKind.Deregistration, "GD-RT-14", 2),
                 })
            for (var i = 0; i < count; i++)
            {
                var (held, day) = (Take(item), hall.Workday(First, people.Random.Int(0, 8)));
                var next = Case(held.Item, kind, held.Holder, held.Id).Submit(day).Accept(day);
                var assigned = hall.Workday(day, 1);
                next.Assign(assigned).Verify(assigned).Grant(hall.Workday(assigned, 2));
                if (kind is not ApplicationKind.Deregistration) next.Issue(hall.Workday(assigned, 3));
            }
        // Filed in time and left undecided: granted by silence at expiry.
        var silent = register[72];
        Case(silent.Item, ApplicationKind.Renewal, silent.Holder, silent.Id).Submit(new(2026, 2, 27)).Accept(new(2026, 2, 28));
        steps.Add(new(HallCalendar.Midnight(silent.Until.PlusDays(1)), "system", new DeemRenewalGranted(silent.Id)));
    }

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
