using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>A case that is handed over to the police is announced to them (移送规定 5); the papers follow by hand.</summary>
public static class TellCaseTransferred
{
    public static readonly Telling Telling = new(typeof(CriminalTransferNotice), Of, typeof(CaseTransferredToPolice));

    private static CriminalTransferNotice? Of(FactSeen seen, string partner)
    {
        if (seen.Last<CaseFiled>() is not { } filed) return null;
        var transferred = (CaseTransferredToPolice)seen.Fact;
        return new(
            seen.Told, filed.CaseNumber, PartyTold.Of(filed.Party), filed.Act.Offence.Value, filed.Act.ActOn, filed.Act.Place, filed.Division.Value,
            filed.Agency, transferred.Crime, transferred.PoliceAuthority, transferred.DocumentNumber, transferred.On, transferred.PoliceDecideBy.Due,
            filed.Act.Plate?.Number);
    }
}
