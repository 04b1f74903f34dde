using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Bans;

/// <summary>Puts a ban that a decision brought with it on the party's register, together with that decision (L-08).</summary>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art78), Law(AdministrativeLicensingLaw.Art79)]
public sealed record RecordBan(PartyId Party, ReapplicationBan Ban, string Basis) : BanCommand;

/// <summary>The acts on a party's bans.</summary>
public static class BanDecider
{
    public static Decision<BanFact> Decide(BanRegister register, BanCommand command, LicensingContext context) => command switch
    {
        RecordBan record when register.Bans.Contains(record.Ban) => Decision<BanFact>.Nothing,
        RecordBan record => new BanImposed(record.Party, record.Ban, record.Basis, context.On),
        _ => throw new System.Diagnostics.UnreachableException($"{command.GetType().Name} is not decided."),
    };
}
