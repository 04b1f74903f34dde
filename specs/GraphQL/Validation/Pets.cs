using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation;

namespace Regulatory.GraphQL.Specs.Validation;

/// <summary>Dogs, cats and their people: the household that the specification's validation examples speak of.</summary>
internal static class Pets
{
    public static readonly Schema Schema = SdlSchema.Build("""
        type Query {
          dog: Dog
          cat: Cat
          pet: Pet
          human: Human
          catOrDog: CatOrDog
          dogOrHuman: DogOrHuman
          findDog(searchBy: FindDogInput): Dog
          findPet(by: PetSearch!): Pet
          booleanList(booleanListArg: [Boolean!]): Boolean
          anything(value: Anything): Boolean
          arguments: Arguments
        }
        type Mutation { addPet(name: String!): Pet }
        type Subscription { newMessage: Message disallowedSecondRootField: Boolean }
        type Message { body: String sender: String }
        enum DogCommand { SIT DOWN HEEL }
        interface Sentient { name: String! }
        interface Pet { name: String! }
        interface Resource { url: String }
        type Dog implements Pet {
          name: String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
        }
        type Cat implements Pet {
          name: String!
          nickname: String
          meowVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
        }
        type Human implements Sentient { name: String! pets: [Pet!] friends: [Human] }
        type Alien implements Sentient { name: String! homePlanet: String }
        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien
        input FindDogInput { name: String owner: String breeds: [String!] }
        input PetSearch @oneOf { name: String id: ID dog: FindDogInput }
        input Complex { name: String, required: Int! }
        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
          complex(input: Complex): Int
        }
        scalar Anything
        directive @tag(name: String!) repeatable on FIELD
        directive @onQuery on QUERY
        directive @onVariable on VARIABLE_DEFINITION
        """);

    /// <summary>No rule objects.</summary>
    public static void Accepts(string document) => Refuses(document);

    /// <summary>Exactly these errors, each as <c>Rule@line:column</c> of its first place, in any order.</summary>
    public static void Refuses(string document, params string[] errors) =>
        Validator.Validate(Schema, Parser.Parse(document))
            .Select(error => $"{error.Extensions["rule"]}@{error.Locations[0]}")
            .ShouldBe(errors, ignoreOrder: true);
}
