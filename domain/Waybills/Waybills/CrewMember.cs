using NodaTime;

namespace Regulatory.Domain.Waybills;

/// <summary>As what somebody is on board.</summary>
public enum CrewDuty
{
    /// <summary>驾驶员</summary>
    Driver,

    /// <summary>第二驾驶员</summary>
    SecondDriver,

    /// <summary>押运员</summary>
    Escort,
}

/// <summary>驾驶员、押运员 as a command names them, in clear. Facts hold <see cref="CrewOnRecord"/> instead.</summary>
/// <param name="QualificationNumber">从业资格证号 of the dangerous-goods category.</param>
public sealed record CrewMember(string Name, ResidentId ResidentId, string QualificationNumber, string Telephone);

/// <summary>驾驶员、押运员 as facts remember them: all that is personal is sealed.</summary>
/// <param name="QualificationNumber">Often the resident id: sealed as well.</param>
public sealed record CrewOnRecord(
    PartyId Person, Personal Name, Personal ResidentId, Personal QualificationNumber, Personal Telephone)
{
    public static CrewOnRecord Of(CrewMember member, PartyId person) => new(
        person, new(person, member.Name), new(person, member.ResidentId.ToString()), new(person, member.QualificationNumber),
        new(person, member.Telephone));
}
