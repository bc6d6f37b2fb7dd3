// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/columns/column_words.h"

#include <QStringList>

#include <array>

namespace trama::exchange {

namespace {

struct Words {
    const char *name;
    const char *words;
};

constexpr std::array kWords{
    Words{"id", "id identifier identificador ref reference codigo code listid nid"},
    Words{"uuid", "uuid guid"},
    Words{"name",
        "name nome designacao denominacao title titulo facilityname infrastructurename "
        "nomedainfraestrutura label nutsname officialname"},
    Words{"name_en", "nameen englishname nomeingles"},
    Words{"name_pt", "namept portuguesename nomeportugues"},
    Words{"acronym", "acronym acronimo sigla shortname abbreviation abreviatura"},
    Words{"type",
        "type tipo tipologia kind category categoria facilitytype infrastructuretype maintype"},
    Words{"structure", "structure estrutura ritype"},
    Words{"status",
        "status estado situacao lifecycle lifecyclestatus ciclodevida estadodociclodevida"},
    Words{
        "region", "region regiao nuts nuts1 nuts2 nuts3 nutsid nutscode regioncode codigonuts geo"},
    Words{"country",
        "country pais coordcountry countrycode cntrcode nation coordinatingcountry codigodopais"},
    Words{"lat", "lat latitude latitud y coordy ycoord coordenaday northing"},
    Words{"lon", "lon lng long longitude longitud x coordx xcoord coordenadax easting"},
    Words{"coordinates",
        "coordinates coordenadas latlon latlong latlng gps geolocation geolocalizacao "
        "georeferencia "
        "wkt ewkt geometry geom geometria thegeom geopoint"},
    Words{"website", "website url web site homepage webpage sitio sitioweb paginaweb pagina link"},
    Words{"email", "email mail correioeletronico correioelectronico"},
    Words{"phone", "phone telephone telefone telemovel tel"},
    Words{"host",
        "host hostinstitution hostorganisation instituicao entidade entidadegestora "
        "instituicaodeacolhimento headquarters"},
    Words{"address", "address morada endereco location localizacao street rua fulladdress"},
    Words{"municipality", "municipality concelho municipio city cidade localidade town"},
    Words{"description", "description descricao summary resumo about"},
    Words{"keywords", "keywords keyword palavraschave rik ric tags"},
    Words{"domains",
        "domain domains dominio dominios scientificdomain scientificdomains areacientifica "
        "areascientificas esfridomain merildomain"},
    Words{"sectors",
        "sectors sector setor setores sectores industry industries ecosystem ecosystems "
        "ecossistema ecossistemas nace cae"},
    Words{"stages", "stages stage etapa etapas fase fases valuechainstage chainstage"},
    Words{"service", "service services servico servicos servicetype tipodeservico"},
    Words{"trl", "trl trls trlrange nivelmaturidade"},
    Words{"trl_min", "trlmin trlfrom trlde mintrl trllow trlminimo"},
    Words{"trl_max", "trlmax trlto trlate maxtrl trlhigh trlmaximo"},
    Words{"capacity", "capacity capacidade"},
    Words{"used", "used use utilizacao usage uso"},
    Words{"unit", "unit unidade units"},
    Words{"price", "price preco"},
    Words{"currency", "currency moeda"},
    Words{"access_type", "accesstype tipodeacesso access acesso"},
    Words{"open_to_smes", "opentosmes smes sme opentosme abertoapme abertoapmes pme pmes"},
    Words{"open_to_foreign", "opentoforeign foreignusers foreign abertoaestrangeiros estrangeiros"},
    Words{"users", "users utilizadores usergroups"},
    Words{"opens", "opens operationstart startofoperation abertura iniciodeatividade openingdate"},
    Words{"closes", "closes closingdate encerramento"},
    Words{"investment", "investment investimento"},
    Words{"yearly_cost", "yearlycost annualcost custoanual"},
    Words{"staff_fte", "stafffte staff fte pessoal etc"},
    Words{"tier", "tier nivel visibility visibilidade confidencialidade"},
    Words{"checked",
        "checked verificado lastchecked lastupdate lastupdated dataatualizacao ultimaatualizacao "
        "verificadoem"},
    Words{"source", "source fonte"},
    Words{"precision", "precision precisao"},
    Words{"facility",
        "facility infrastructure infraestrutura instalacao facilityid infrastructureid"},
    Words{"organisation", "organisation organization organizacao instituicaoid"},
    Words{"owner", "owner proprietario"},
    Words{"operator", "operator operador"},
    Words{"from", "from src origem de fromid"},
    Words{"to", "to dst destino para toid"},
    Words{"target", "target meta alvo objetivo"},
    Words{"weight", "weight peso"},
    Words{"demand", "demand procura"},
    Words{"bands", "bands band bandas trlbands trlband"},
    Words{"chain", "chain valuechain cadeia cadeiadevalor"},
    Words{"position", "position order ordem posicao"},
    Words{"date", "date data"},
    Words{"note", "note notes nota notas observacoes comments comentarios remarks"},
    Words{"level", "level levlcode nutslevel"},
    Words{"version", "version versao"},
    Words{"role", "role funcao cargo"},
    Words{"plan", "plan plano actionplan planodeacao"},
    Words{"maker", "maker manufacturer fabricante marca"},
    Words{"model", "model modelo"},
    Words{"year", "year ano"},
    Words{"value", "value valor"},
};

} // namespace

const QHash<QString, QString> &columnWords()
{
    static const QHash<QString, QString> kByWord = [] {
        QHash<QString, QString> byWord;
        for (const Words &entry : kWords) {
            for (const QString &word : QString::fromLatin1(entry.words).split(QLatin1Char(' '))) {
                byWord.insert(word, QString::fromLatin1(entry.name));
            }
        }
        return byWord;
    }();
    return kByWord;
}

} // namespace trama::exchange
